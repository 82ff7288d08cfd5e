import type { ImportProblem } from '@/lib/importers/problem';
import { t } from '../text';

/** A problem as one sentence with its place: "Line 12, briefs[3].deadline: This is too long." */
export function problemText({ key, values = [], line, field }: ImportProblem): string {
  const text = t(key, ...values);
  if (line !== undefined && field) return t('importAtLineField', line, field, text);
  if (line !== undefined) return t('importAtLine', line, text);
  return text;
}
