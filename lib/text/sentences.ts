import { FRESH_STATE, type Line, type LineKind, type LineState, splitLines } from './lines';
import type { Span } from './span';

/** A sentence of a draft with what its place on the page says about it. */
export interface SentenceSpan extends Span {
  /** Kind of the line the sentence starts on. */
  readonly kind: LineKind;
  /** First sentence of its line or list item. */
  readonly startsLine: boolean;
  /** Last sentence of its line or list item. */
  readonly endsLine: boolean;
  /** Inside a ticked check box. */
  readonly done: boolean;
}

/** Words that end in a stop without ending a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr jr vs etc eg ie e.g i.e cf no nos dept approx inc ltd corp co llc fig ' +
    'est min max tel ext attn asst acct govt gen sen rep rev hon pp vol ed art sec a.m p.m u.s u.k ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ave blvd ' +
    'w.r.t misc incl excl qty avg addr bldg rm mtg mgmt dev fin liq intl corp univ dist resp'
  ).split(' '),
);
/** Abbreviations that do end a sentence when a capital follows. */
const MAY_END = new Set(
  'mtg mgmt dev fin liq intl univ dist resp etc inc ltd corp co llc a.m p.m u.s u.k min max ext jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ave blvd st no'.split(
    ' ',
  ),
);

const CLOSERS = new Set(['"', "'", ')', ']', '”', '’', '*', '_']);

/** Sentences of a piece of text, and what lies open after it. */
export interface Piece {
  readonly sentences: readonly SentenceSpan[];
  readonly state: LineState;
}

/**
 * Cuts one paragraph, or any run of lines, into sentences. Blank lines give none; quoted, code and
 * signature lines give one each. Spans count from the start of `text`.
 */
export function splitParagraph(text: string, state: LineState = FRESH_STATE): Piece {
  const out: SentenceSpan[] = [];
  const { lines, state: after } = splitLines(text, state);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    if (line.kind === 'blank') continue;
    let end = line.end;
    if (line.kind === 'text' || isList(line.kind)) {
      while (wraps(text, line, end, lines[i + 1])) {
        i++;
        end = lines[i]?.end ?? end;
      }
      pushSentences(out, text, line, end);
    } else if (line.content < line.end) {
      const span = edges(text, line.content, line.end);
      if (span.start < span.end)
        out.push({ ...span, ...place(line), startsLine: true, endsLine: true });
    }
  }
  return { sentences: out, state: after };
}

/** Start and end of each paragraph: runs of lines between blank lines. */
export function paragraphs(draft: string): Span[] {
  const out: Span[] = [];
  let start = -1;
  let end = 0;
  for (let at = 0; at <= draft.length; ) {
    const newline = draft.indexOf('\n', at);
    const stop = newline < 0 ? draft.length : newline;
    let first = at;
    while (first < stop && draft.charCodeAt(first) <= 32) first++;
    if (first === stop) {
      if (start >= 0) out.push({ start, end });
      start = -1;
    } else {
      if (start < 0) start = at;
      end = stop;
    }
    at = stop + 1;
  }
  if (start >= 0) out.push({ start, end });
  return out;
}

function isList(kind: LineKind): boolean {
  return kind === 'bullet' || kind === 'number' || kind === 'check';
}

/** A long line without a stop that goes on in lower case was broken by the editor, not the writer. */
function wraps(draft: string, line: Line, end: number, next: Line | undefined): boolean {
  if (next?.kind !== 'text') return false;
  const lineStart = Math.max(line.start, draft.lastIndexOf('\n', end - 1) + 1);
  if (end - lineStart < 55) return false;
  const last = draft.charAt(end - 1);
  if (/[.?!:;]/.test(last)) return next.content > next.start && isList(line.kind);
  return /[a-z(0-9]/.test(draft.charAt(next.content));
}

function place(line: Line) {
  return { kind: line.kind, done: line.done };
}

function pushSentences(out: SentenceSpan[], draft: string, line: Line, end: number): void {
  let from = line.content;
  const cuts = sentenceEnds(draft.slice(line.content, end));
  for (let c = 0; c < cuts.length; c++) {
    const to = line.content + (cuts[c] ?? end - line.content);
    const span = edges(draft, from, to);
    if (span.start < span.end) {
      out.push({
        ...span,
        ...place(line),
        startsLine: from === line.content,
        endsLine: c === cuts.length - 1,
      });
    }
    from = to;
  }
}

function edges(draft: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && draft.charCodeAt(start) <= 32) start++;
  while (end > start && draft.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/** Offsets where a sentence ends within one line; the last one is its length. */
export function sentenceEnds(draft: string): number[] {
  const from = 0;
  const to = draft.length;
  const ends: number[] = [];
  let wordStart = from;
  for (let i = from; i < to; i++) {
    const c = draft.charAt(i);
    if (c <= ' ') {
      wordStart = i + 1;
      continue;
    }
    if (c !== '.' && c !== '?' && c !== '!' && c !== '…') continue;
    let j = i + 1;
    while (j < to && '.?!…'.includes(draft.charAt(j))) j++;
    const dots = j - i;
    while (j < to && CLOSERS.has(draft.charAt(j))) j++;
    if (j >= to) break;
    const after = draft.charAt(j);
    if (after > ' ') {
      if (gluedSentence(draft, wordStart, i, j, to)) ends.push(j);
      i = j - 1;
      continue;
    }
    let k = j;
    while (k < to && draft.charCodeAt(k) <= 32) k++;
    const upper = /[\p{Lu}\d"'“(*]/u.test(draft.charAt(k));
    const word = draft
      .slice(wordStart, i)
      .toLowerCase()
      .replace(/^["'(]+/, '');
    if (c === '.' && dots === 1 && !endsSentence(word, upper, /\d/.test(draft.charAt(k)))) {
      i = j - 1;
      continue;
    }
    if ((c === '…' || dots > 1) && c !== '?' && c !== '!' && !upper) {
      i = j - 1;
      continue;
    }
    ends.push(j);
    i = j - 1;
  }
  ends.push(to);
  return ends;
}

function endsSentence(word: string, upper: boolean, digit: boolean): boolean {
  if (word === '') return true;
  if (/^\d{1,2}$/.test(word) && !upper) return false;
  if (/^(?:[a-z]\.)*[a-z]$/.test(word) && word !== 'i' && !MAY_END.has(word)) return false;
  if (!ABBREVIATIONS.has(word)) return true;
  // "max. 160 euros", "no. 4": the number belongs to the word before.
  return upper && !digit && MAY_END.has(word);
}

/** "sheet.Please add" lacks the space after its stop; "report.Final.docx" is a name. */
function gluedSentence(
  draft: string,
  wordStart: number,
  stop: number,
  next: number,
  to: number,
): boolean {
  if (stop - wordStart < 2 || stop - wordStart > 24 || next + 2 >= to) return false;
  if (!/^[a-z)]{2}$/.test(draft.slice(stop - 2, stop))) return false;
  return /^[A-Z][a-z'’]{1,20}[ ,]/.test(draft.slice(next, next + 24));
}
