import type { VerbClass } from '../verbs/verbClass';
import type { Word } from './words';

/** One verb phrase cut into its parts; every part is the writer's own text. */
export interface Clause {
  readonly base: string;
  readonly verbClass: VerbClass;
  readonly object: string;
  /** True when the object is a clause: "whether it is signed", "who owns it". */
  readonly isClause: boolean;
  readonly recipient: string;
  /** Complement with its preposition: "to the database". */
  readonly complement: string;
  /** Time, reason and whatever else follows, with its leading space or comma. */
  readonly tail: string;
}

export const QUESTION_WORD = /^(?:if|whether|who|what|which|when|where|why|how|that)$/;

export const STOP =
  /^(?:because|since|unless|once|while|until|although|though|but|except|otherwise|whenever|instead|rather|so|if|when|please|pls|plz|thanks|thx)$/;

export const PRONOUN = /^(?:me|us|him|her|them|you|it|this|that|these|those)$/;

export const DETERMINER =
  /^(?:a|an|the|my|your|our|his|her|its|their|this|these|those|that|some|any|all|both|each|every|no|two|three|four|five|another)$/;

export const PARTICLE =
  /^(?:out|up|back|over|off|on|in|down|together|along|through|away|around|live)$/;

export interface Scan {
  readonly words: readonly Word[];
  readonly text: string;
  /** Index behind the last word of the verb phrase. */
  readonly to: number;
}

export function slice(scan: Scan, from: number, to: number): string {
  const first = scan.words[from];
  const last = scan.words[to - 1];
  return first && last && to > from ? scan.text.slice(first.start, last.end) : '';
}
