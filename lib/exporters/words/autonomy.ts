import { AUTONOMY_STEPS } from '../../rewriting/autonomy';

/** The sentence for an autonomy step from 1 to 7; empty for none. */
export function autonomySentence(step: number | undefined): string {
  return step === undefined ? '' : (AUTONOMY_STEPS[step - 1]?.text ?? '');
}
