import type { Choices, ProposalElement } from '@/lib/rewriting/rewrite';
import { t } from '../text';
import { elementLabel } from './elementLabel';

interface LeftOutProps {
  readonly choices: Choices;
  readonly onAddBack: (element: ProposalElement) => void;
}

/** Parts the writer took out, each with its way back. */
export function LeftOut({ choices, onAddBack }: LeftOutProps) {
  const names = (Object.keys(choices) as ProposalElement[]).filter(
    (name) => choices[name] === null,
  );
  if (names.length === 0) return null;
  return (
    <p class="card-left-out">
      {names.map((name) => (
        <button key={name} type="button" class="chip" onClick={() => onAddBack(name)}>
          {t('cardAddBack', elementLabel(name))}
        </button>
      ))}
    </p>
  );
}
