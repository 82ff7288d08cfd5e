import type { ProposalElement } from '@/lib/rewriting/rewrite';
import { t } from '../text';
import { elementLabel } from './elementLabel';

interface LeftOutProps {
  readonly elements: readonly ProposalElement[];
  readonly onAddBack: (element: ProposalElement) => void;
}

/** Parts the writer took out, each with its way back. */
export function LeftOut({ elements, onAddBack }: LeftOutProps) {
  if (elements.length === 0) return null;
  return (
    <p class="card-left-out">
      {elements.map((name) => (
        <button key={name} type="button" class="chip" onClick={() => onAddBack(name)}>
          {t('cardAddBack', elementLabel(name))}
        </button>
      ))}
    </p>
  );
}
