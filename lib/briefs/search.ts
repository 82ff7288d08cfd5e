import type { BriefRow } from './row';
import { fold } from './words';

/** What was typed, taken apart. Every part must be found. */
export interface Query {
  readonly words: readonly string[];
  readonly people: readonly string[];
  readonly areas: readonly string[];
  readonly tags: readonly string[];
}

const PART = /(?:(person|owner|area|tag):|(#)|(@))?(?:"([^"]*)"?|(\S+))/gi;

/**
 * Reads a search line: plain words, and `person:ana` or `@ana`, `area:crm`, `tag:q4` or `#q4`;
 * quotes keep several words together.
 */
export function readQuery(line: string): Query {
  const found = {
    words: [] as string[],
    people: [] as string[],
    areas: [] as string[],
    tags: [] as string[],
  };
  for (const [, name, hash, at, quoted, plain] of line.matchAll(PART)) {
    const text = fold(quoted ?? plain ?? '').trim();
    if (!text) continue;
    const key = name?.toLowerCase();
    if (key === 'tag' || hash) found.tags.push(text);
    else if (key === 'area') found.areas.push(text);
    else if (key || at) found.people.push(text);
    // Stored words are letters and digits only: "follow-up" is looked for as two words.
    else if (quoted !== undefined) found.words.push(text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
    else found.words.push(...(text.match(/[\p{L}\p{N}]+/gu) ?? []));
  }
  return found;
}

interface Entry {
  readonly row: BriefRow;
  /** Distinct words of the brief, each after a space, so that a prefix is one lookup. */
  readonly words: string;
  readonly outcome: string;
  readonly person: string;
  readonly area: string;
  readonly tags: readonly string[];
}

/** A search over all briefs in memory; fed with rows first and words when they arrive. */
export class BriefSearch {
  private readonly entries = new Map<string, Entry>();
  /** All entries, youngest first; made anew after changes, so that a search never sorts. */
  private ordered: Entry[] | null = null;

  /** Adds or replaces a brief. Without `words` it is found by what its row shows. */
  put(row: BriefRow, words = this.entries.get(row.id)?.words): void {
    this.entries.set(row.id, {
      row,
      words: words === undefined ? '' : words.startsWith(' ') ? words : ` ${words}`,
      outcome: ` ${fold(row.outcome)}`,
      person: fold(row.owner?.name ?? ''),
      area: fold(row.area ?? ''),
      tags: (row.tags ?? []).map(fold),
    });
    this.ordered = null;
  }

  drop(id: string): void {
    if (this.entries.delete(id)) this.ordered = null;
  }

  get size(): number {
    return this.entries.size;
  }

  /**
   * Rows that match every part of `line`, best first: words in the outcome count more than words
   * elsewhere, whole words more than beginnings, and younger briefs win a tie.
   */
  find(line: string, keep: (row: BriefRow) => boolean = () => true): BriefRow[] {
    const query = readQuery(line);
    this.ordered ??= [...this.entries.values()].sort((a, b) =>
      a.row.updatedAt < b.row.updatedAt ? 1 : a.row.updatedAt > b.row.updatedAt ? -1 : 0,
    );
    // Scores are small whole numbers: one list for each keeps the order of age within it.
    const byScore: BriefRow[][] = [];
    for (const entry of this.ordered) {
      if (!keep(entry.row)) continue;
      const score = scoreOf(entry, query);
      if (score < 0) continue;
      const list = byScore[score];
      if (list) list.push(entry.row);
      else byScore[score] = [entry.row];
    }
    return byScore.reverse().flat();
  }
}

function scoreOf(entry: Entry, query: Query): number {
  const named =
    query.people.every((name) => entry.person.includes(name)) &&
    query.areas.every((area) => entry.area.includes(area)) &&
    query.tags.every((tag) => entry.tags.some((own) => own.startsWith(tag)));
  if (!named) return -1;
  let score = 0;
  for (const word of query.words) {
    const found = wordScore(entry, word);
    if (found === 0) return -1;
    score += found;
  }
  return score;
}

function wordScore(entry: Entry, word: string): number {
  const start = ` ${word}`;
  const inOutcome = entry.outcome.indexOf(start);
  if (inOutcome >= 0) return ends(entry.outcome, inOutcome + start.length) ? 8 : 6;
  if (entry.person.includes(word) || entry.tags.some((tag) => tag.startsWith(word))) return 5;
  if (entry.area.includes(word)) return 4;
  const inWords = entry.words.indexOf(start);
  if (inWords >= 0) return ends(entry.words, inWords + start.length) ? 3 : 2;
  // The middle of a word, for those who remember the end of a compound.
  return word.length >= 3 && (entry.outcome.includes(word) || entry.words.includes(word)) ? 1 : 0;
}

function ends(text: string, at: number): boolean {
  return at >= text.length || text.charAt(at) === ' ';
}
