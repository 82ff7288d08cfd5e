/**
 * Who decides, as a sentence the owner reads. Seven steps from "I decide" to "it is yours";
 * sentences instead of names because nobody outside a workshop knows the names.
 */
const SENTENCES = [
  'I decide and tell you what I need done.',
  'I decide and explain my reasons to you first.',
  'You recommend, I decide.',
  'We decide together.',
  'You decide after hearing my advice.',
  'You decide and tell me afterwards.',
  'You decide; report at the review.',
] as const;

/** The sentence for an autonomy step from 1 to 7; empty for none. */
export function autonomySentence(step: number | undefined): string {
  return step === undefined ? '' : (SENTENCES[step - 1] ?? '');
}
