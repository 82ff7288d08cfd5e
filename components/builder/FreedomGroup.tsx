import { t } from '../text';
import { Details } from './Details';
import { FreedomField } from './FreedomField';
import { filledCount, type GroupProps } from './fieldProps';
import { summaryOf } from './summaryOf';
import { TextField } from './TextField';

/** What is the owner's to decide. */
export function FreedomGroup({ content, suggestions, onChange }: GroupProps) {
  const { autonomy, authority, decisionRule } = content;
  return (
    <Details
      title={t('builderFreedomGroup')}
      summary={summaryOf(filledCount([autonomy, authority, decisionRule]))}
    >
      <FreedomField step={autonomy} onChange={(step) => onChange({ autonomy: step })} />
      <TextField
        name="authority"
        label={t('builderAuthority')}
        value={authority}
        suggestions={suggestions?.decisions ?? []}
        onChange={(value) => onChange({ authority: value })}
      />
      <TextField
        name="decisionRule"
        label={t('builderDecisionRule')}
        value={decisionRule}
        onChange={(value) => onChange({ decisionRule: value })}
      />
    </Details>
  );
}
