import { type LineShape, shapeOfLine } from './lines';
import { type SentenceSpan, sentenceEnds, splitSentences, type TextMemory } from './sentences';

/** Most entries of each kind; a full cache starts anew. */
const MOST = 6000;

/** Remembers how lines were read, so that only changed lines are read again. */
export class LineCache implements TextMemory {
  private readonly shapes = new Map<string, LineShape>();
  private readonly ends = new Map<string, readonly number[]>();

  readonly shapeOf = (probe: string): LineShape => remember(this.shapes, probe, shapeOfLine);
  readonly endsOf = (text: string): readonly number[] => remember(this.ends, text, sentenceEnds);

  /** Same answer as `splitSentences(draft)`. */
  sentences(draft: string): SentenceSpan[] {
    return splitSentences(draft, this);
  }
}

function remember<T>(map: Map<string, T>, key: string, make: (key: string) => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  if (map.size >= MOST) map.clear();
  const fresh = make(key);
  map.set(key, fresh);
  return fresh;
}
