import { t } from '../text';
import { Details } from './Details';
import { filledCount, type GroupProps } from './fieldProps';
import { LinesField } from './LinesField';
import { summaryOf } from './summaryOf';

/** What must not happen and what cannot be changed. */
export function LimitsGroup({ content, suggestions, onChange }: GroupProps) {
  const { guardrails, constraints } = content;
  return (
    <Details
      title={t('builderLimitsGroup')}
      summary={summaryOf(filledCount([guardrails, constraints]))}
    >
      <LinesField
        name="guardrails"
        label={t('builderGuardrails')}
        value={guardrails}
        suggestions={suggestions?.guardrails ?? []}
        onChange={(value) => onChange({ guardrails: value })}
      />
      <LinesField
        name="constraints"
        label={t('builderConstraints')}
        value={constraints}
        onChange={(value) => onChange({ constraints: value })}
      />
    </Details>
  );
}
