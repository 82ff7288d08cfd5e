import type { LanguageCount } from '../english/language';
import type { LineKind } from '../text/lines';
import type { Gist } from './gist/gist';
import type { Hit } from './matcher';
import type { Score } from './model/model';
import type { Role } from './ownText';
import type { Channel } from './request';
import type { View } from './view';

/** What a sentence says by itself; depends on its text alone, so it can be kept between edits. */
export interface Local {
  readonly view: View;
  readonly hits: readonly Hit[];
  readonly gists: readonly Gist[];
  /** Counts for the question whether the draft is English. */
  readonly language: LanguageCount;
  /** False for a sentence in another language. */
  readonly english: boolean;
  /** "You decide ...": goes with an outcome stated before. */
  readonly part: boolean;
  /** States what something is for. */
  readonly purpose: boolean;
  /** What it does for a request before it. */
  readonly role: Role;
  /** What its own features weigh. */
  readonly score: Score;
  /** Hashes of the few features that its neighbours look at. */
  readonly echo: Int32Array;
}

/** So many sentences away from either end of a draft, a place is one like any other. */
export const FAR = 4;

/** Where a sentence stands. */
export interface Place {
  readonly kind: LineKind;
  readonly startsLine: boolean;
  readonly endsLine: boolean;
  /** Sentences before and after it in the draft; beyond `FAR` they are no longer counted. */
  readonly before: number;
  readonly after: number;
  /** In the same paragraph. */
  readonly sameParagraphBefore: boolean;
  readonly sameParagraphAfter: boolean;
  readonly channel: Channel;
  /** The sentences next to it, whatever their paragraph. */
  readonly previous: Local | null;
  readonly next: Local | null;
  /** Last line above a list that leads into it, when the sentence is a list item. */
  readonly leadIn: Local | null;
}
