import type { LineState } from '../text/lines';
import { splitParagraph } from '../text/sentences';
import { hasLabel } from './briefBlock';
import type { Local } from './local';
import { analyseSentence, type Draftless, readParagraph } from './units';

/** A paragraph that has been read. */
export interface Paragraph {
  readonly sentences: readonly Draftless[];
  /** What lies open after it. */
  readonly state: LineState;
  /** A line of it begins like a field of a brief. */
  readonly labelled: boolean;
}

/** Most paragraphs and sentences that are remembered; the oldest are forgotten first. */
const MOST = 4000;
/** Paragraphs longer than this, in UTF-16 units, are read again but not remembered. */
const LONGEST = 20_000;

/** Remembers paragraphs and sentences by their text, so that only what changed is read again. */
export class Memory {
  private readonly paragraphs = new Map<string, Paragraph>();
  private readonly sentences = new Map<string, Local>();

  readonly analyse = (text: string): Local => {
    const known = this.sentences.get(text);
    if (known) return known;
    const fresh = analyseSentence(text);
    keep(this.sentences, text, fresh);
    return fresh;
  };

  read(text: string, state: LineState): Paragraph {
    const open = (state.fenced ? 1 : 0) + (state.quoted ? 2 : 0) + (state.signed ? 4 : 0);
    const key = open === 0 ? text : `${open}\u0000${text}`;
    const known = this.paragraphs.get(key);
    if (known) return known;
    const piece = splitParagraph(text, state);
    const sentences = readParagraph(text, piece.sentences, this.analyse);
    const fresh = { sentences, state: piece.state, labelled: hasLabel(text) };
    if (text.length <= LONGEST) keep(this.paragraphs, key, fresh);
    return fresh;
  }
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  if (map.size >= MOST) {
    for (const old of map.keys()) {
      map.delete(old);
      if (map.size <= MOST / 2) break;
    }
  }
  map.set(key, value);
}
