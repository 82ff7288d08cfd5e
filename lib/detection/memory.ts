import { type SentenceSpan, splitBlock } from '../text/blocks';
import type { LineState } from '../text/lines';
import { analyseSentence } from './analyseSentence';
import { hasLabel } from './briefBlock';
import type { Local } from './local';
import { mayHoldRequest } from './ownText';

/** A sentence of a block that can hold a request; its span counts from the start of the block. */
export interface Sentence {
  readonly span: SentenceSpan;
  readonly local: Local;
}

/** A block that has been read. */
export interface Block {
  readonly sentences: readonly Sentence[];
  /** What lies open after it. */
  readonly state: LineState;
  /** A line of it begins like a field of a brief. */
  readonly labelled: boolean;
}

/** Most blocks and sentences that are remembered; the oldest are forgotten first. */
const MOST = 4000;
/** Blocks longer than this, in UTF-16 units, are read again but not remembered. */
const LONGEST = 20_000;

/** Remembers blocks and sentences by their text, so that only what changed is read again. */
export class Memory {
  private readonly blocks = new Map<string, Block>();
  private readonly sentences = new Map<string, Local>();

  /** Reads one block; `state` is what lies open before it. */
  read(text: string, state: LineState): Block {
    const open = (state.fenced ? 1 : 0) + (state.quoted ? 2 : 0) + (state.signed ? 4 : 0);
    const key = open === 0 ? text : `${open}\u0000${text}`;
    const known = this.blocks.get(key);
    if (known) return known;
    const piece = splitBlock(text, state);
    const sentences: Sentence[] = [];
    for (const span of piece.sentences) {
      const words = text.slice(span.start, span.end);
      if (mayHoldRequest(span, words)) sentences.push({ span, local: this.analyse(words) });
    }
    const fresh = { sentences, state: piece.state, labelled: hasLabel(text) };
    if (text.length <= LONGEST) keep(this.blocks, key, fresh);
    return fresh;
  }

  private analyse(text: string): Local {
    const known = this.sentences.get(text);
    if (known) return known;
    const fresh = analyseSentence(text);
    keep(this.sentences, text, fresh);
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
