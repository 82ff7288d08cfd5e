import { useState } from 'preact/hooks';
import { LADDER, ladderText, SHORT_LADDER } from '@/lib/briefs/autonomyLadder';
import { t } from '../text';
import { Choice } from './Choice';

interface FreedomFieldProps {
  readonly step: number | undefined;
  readonly onChange: (step: number) => void;
}

/** What the owner may decide: four sentences, seven on demand. */
export function FreedomField({ step, onChange }: FreedomFieldProps) {
  const isShort = step === undefined || (SHORT_LADDER as readonly number[]).includes(step);
  const [all, setAll] = useState(!isShort);
  const steps = all ? LADDER.map((_, index) => index + 1) : SHORT_LADDER;
  return (
    <div class="builder-field">
      <Choice<number>
        legend={t('builderFreedom')}
        name="autonomy"
        shape="list"
        value={step}
        options={steps.map((number) => [number, ladderText(number)] as const)}
        onChange={onChange}
      />
      <div>
        <button
          type="button"
          class="text-button"
          aria-expanded={all}
          disabled={all && !isShort}
          onClick={() => setAll(!all)}
        >
          {t(all ? 'builderFreedomFewer' : 'builderFreedomMore')}
        </button>
      </div>
    </div>
  );
}
