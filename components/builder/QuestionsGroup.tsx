import type { BriefContent } from '@/lib/briefs/brief';
import { t } from '../text';
import { Details } from './Details';
import { filledCount, type GroupProps } from './fieldProps';
import { LineField } from './LineField';
import { LinesField } from './LinesField';
import { summaryOf } from './summaryOf';

type Escalation = NonNullable<BriefContent['escalation']>;

/** Questions on the way: when, to whom, and what happens without an answer. */
export function QuestionsGroup({ content, suggestions, onChange }: GroupProps) {
  const { escalation = {} } = content;
  const put = (part: Partial<Escalation>) => onChange({ escalation: { ...escalation, ...part } });
  const line = (part: 'to' | 'replyWithin' | 'otherwise', label: string, placeholder: string) => (
    <LineField
      label={label}
      placeholder={placeholder}
      value={escalation[part]}
      onChange={(value) => put({ [part]: value })}
    />
  );
  return (
    <Details
      title={t('builderQuestionsGroup')}
      summary={summaryOf(
        filledCount([escalation.when, escalation.to, escalation.replyWithin, escalation.otherwise]),
      )}
    >
      <LinesField
        name="escalation"
        label={t('builderAskWhen')}
        value={escalation.when}
        suggestions={suggestions?.escalateWhen ?? []}
        onChange={(value) => put({ when: value })}
      />
      {line('to', t('builderAskWhom'), t('builderAskWhomPlaceholder'))}
      {line('replyWithin', t('builderReplyWithin'), t('builderReplyWithinPlaceholder'))}
      {line('otherwise', t('builderOtherwise'), t('builderOtherwisePlaceholder'))}
    </Details>
  );
}
