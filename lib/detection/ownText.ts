import type { SentenceSpan } from '../text/blocks';

/** "Open Settings, then choose Network." they said: somebody else's words, told and not meant. */
const TOLD =
  /^["“][^"”]{12,}(?:["”]\W*)?$|^["“][^"”]{12,}["”],?\s+(?:they|he|she|it|i|we|who|says?|said|asks?|reads?)\b/i;

/** True for the writer's own words on a line that a request can stand on. */
export function mayHoldRequest({ kind, done }: SentenceSpan, text: string): boolean {
  return kind !== 'quote' && kind !== 'code' && kind !== 'signature' && !done && !TOLD.test(text);
}

/** Labels of our own briefs; a line that begins with one is part of a brief, not a new request. */
const LABEL =
  /^[\s>*_#•-]*(?:outcome|goal|why|context|success looks like|done when|done =|target|deadline|you decide|may decide|decide|come back to me if|stop and ask when|check-in|constraints|out of scope|my part|starting points?)(?:, your call on the rest)?[*_]*\s?[:=]/i;

/** Sentences that say how free the owner is; they ask for no work of their own. */
const FREEDOM =
  /^\s*(?:[a-z ]{3,60}\b(?:is|are) your call\b|you decide\b|you choose\b|ask me (?:first|if|before)\b|tell me what you recommend\b|mistakes are part of it\b|this one is for learning\b|(?:it['’]?s|it is) done when\b|done when\b|that way,)/i;

/** "Could you please take this on?" above a brief. */
const HANDOVER = /\btak(?:e|ing) this on\s*[?:]\s*$/i;

/** "It's done when ..." as its own sentence, or a label that says the same. */
const CHECK =
  /\b(?:it['’]?s|it is) done when\b|(?:^|[.!?\n]\s*|\*\*|\p{Extended_Pictographic}\uFE0F?\s*)(?:done when\b|success looks like:|target:)/iu;

/** True for a sentence that belongs to an outcome already written, by us or in our manner. */
function isBriefSentence(text: string): boolean {
  return LABEL.test(text) || FREEDOM.test(text);
}

const ASIDE = /^\s*(?:please )?(?:don['’]?t|do not|never|keep|leave|use|stick)\b/i;

/** What a sentence does for a request before it; `null` when it stands for itself. */
export type Role = 'handover' | 'check' | 'aside' | null;

/**
 * The role of a sentence: it leads into a brief ("Could you please take this on?"), says how we
 * know that something is done, or is a reason or a limit on the way to that.
 */
export function roleOf(text: string): Role {
  if (HANDOVER.test(text)) return 'handover';
  if (CHECK.test(text)) return 'check';
  return isBriefSentence(text) || ASIDE.test(text) ? 'aside' : null;
}
