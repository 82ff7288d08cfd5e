import type { BriefContent } from '@/lib/briefs/brief';
import { t } from '../text';
import { Details } from './Details';
import { filledCount, type GroupProps } from './fieldProps';
import { LineField } from './LineField';
import { LinesField } from './LinesField';
import { summaryOf } from './summaryOf';

type Terms = NonNullable<BriefContent['agent']>;

/** What an agent needs besides: where it ends, how it is seen to be done, when to stop. */
export function AgentGroup({ content, suggestions, onChange }: GroupProps) {
  const { agent = {} } = content;
  const put = (part: Partial<Terms>) => onChange({ agent: { ...agent, ...part } });
  const lines = (
    part: 'doneWhen' | 'inScope' | 'outOfScope' | 'mustNot' | 'stopAndAskWhen',
    label: string,
    offers: readonly string[] = [],
  ) => (
    <LinesField
      name={part === 'doneWhen' ? 'agent' : part}
      label={label}
      value={agent[part]}
      suggestions={offers}
      onChange={(value) => put({ [part]: value })}
    />
  );
  const line = (part: 'verifiedBy' | 'budget', label: string, placeholder: string) => (
    <LineField
      label={label}
      placeholder={placeholder}
      value={agent[part]}
      onChange={(value) => put({ [part]: value })}
    />
  );
  return (
    <Details
      title={t('builderAgentGroup')}
      summary={summaryOf(filledCount(Object.values(agent)))}
      open
    >
      {lines('doneWhen', t('builderDoneWhen'), suggestions?.doneWhen)}
      {line('verifiedBy', t('builderVerifiedBy'), t('builderVerifiedByPlaceholder'))}
      {lines('inScope', t('builderInScope'))}
      {lines('outOfScope', t('builderOutOfScope'))}
      {line('budget', t('builderBudget'), t('builderBudgetPlaceholder'))}
      {lines('mustNot', t('builderMustNot'), suggestions?.guardrails)}
      {lines('stopAndAskWhen', t('builderStopAndAsk'), suggestions?.escalateWhen)}
    </Details>
  );
}
