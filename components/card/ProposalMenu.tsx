import { useState } from 'preact/hooks';
import type { Proposal } from '@/lib/rewriting/rewrite';
import { Button } from '../base/Button';
import { t } from '../text';
import { elementLabel } from './elementLabel';

interface ProposalMenuProps {
  readonly proposal: Proposal;
  /** `null` leaves the element out. */
  readonly onChoose: (value: string | null) => void;
}

/** What else a proposed part could say: our alternatives, the writer's own words, or nothing. */
export function ProposalMenu({ proposal, onChoose }: ProposalMenuProps) {
  const [own, setOwn] = useState('');
  const label = elementLabel(proposal.element);
  return (
    <fieldset class="proposal-menu">
      <legend class="field-label">{t('cardProposalTitle', label)}</legend>
      <div class="proposal-options">
        {proposal.alternatives.map((value) => (
          <button
            key={value}
            type="button"
            class="proposal-option"
            aria-pressed={value === proposal.value}
            onClick={() => onChoose(value)}
          >
            {value}
          </button>
        ))}
      </div>
      <form
        class="proposal-own"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim()) onChoose(own.trim());
        }}
      >
        <input
          class="input"
          value={own}
          aria-label={t('cardOwnWords', label)}
          placeholder={t('cardOwnWords', label)}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!own.trim()}>
          {t('cardUseOwn')}
        </Button>
        <Button look="quiet" onClick={() => onChoose(null)}>
          {t('cardLeaveOut')}
        </Button>
      </form>
    </fieldset>
  );
}
