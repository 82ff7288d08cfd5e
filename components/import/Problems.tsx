import type { ImportProblem } from '@/lib/importers/problem';
import { t } from '../text';
import { problemText } from './problemText';

/** What is wrong with a file, and that nothing happened. */
export function Problems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  return (
    <div class="notice notice-problem">
      <ul class="import-problems">
        {problems.map((problem) => (
          <li key={problemText(problem)} dir="auto">
            {problemText(problem)}
          </li>
        ))}
      </ul>
      <p>{t('importNothingChanged')}</p>
    </div>
  );
}
