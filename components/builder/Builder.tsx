import type { BriefContent } from '@/lib/briefs/brief';
import type { Check } from '@/lib/briefs/checks';
import type { Lesson } from '@/lib/briefs/lessons';
import type { Load } from '@/lib/briefs/load';
import type { Person } from '@/lib/briefs/person';
import { t } from '../text';
import { AgentGroup } from './AgentGroup';
import { CheckList } from './CheckList';
import { FilingGroup } from './FilingGroup';
import { FollowGroup } from './FollowGroup';
import { FreedomGroup } from './FreedomGroup';
import type { GroupProps } from './fieldProps';
import { HelpGroup } from './HelpGroup';
import { LimitsGroup } from './LimitsGroup';
import { MetricsField } from './MetricsField';
import { OwnerField } from './OwnerField';
import { QuestionsGroup } from './QuestionsGroup';
import { TextField } from './TextField';
import { WhenField } from './WhenField';
import './builder.css';

export interface BuilderProps extends GroupProps {
  readonly today: string;
  readonly people: readonly Person[];
  readonly load: Load | null;
  readonly lesson: Lesson | null;
  readonly checks: readonly Check[];
  /** Said at the outcome when saving was tried without one. */
  readonly outcomeProblem?: string | undefined;
  readonly onShowField: (field: string) => void;
}

/** The form of a brief: five things open, the rest unfolds. */
export function Builder(props: BuilderProps) {
  const { content, suggestions, onChange } = props;
  const group = { content, suggestions, onChange };
  const chooseOwner = (name: string, others: readonly string[]) =>
    onChange({
      owner: { name, kind: content.owner?.kind ?? 'person' },
      collaborators: [...(content.collaborators ?? []).filter(Boolean), ...others],
    });
  return (
    <div class="builder">
      <TextField
        name="outcome"
        label={t('builderOutcome')}
        problem={props.outcomeProblem}
        placeholder={t('builderOutcomePlaceholder')}
        value={content.outcome}
        suggestions={suggestions?.outcomes ?? []}
        onChange={(outcome) => onChange({ outcome })}
      />
      <TextField
        name="why"
        label={t('builderWhy')}
        placeholder={t('builderWhyPlaceholder')}
        rows={1}
        value={content.why}
        suggestions={suggestions?.whys ?? []}
        onChange={(why) => onChange({ why })}
      />
      <MetricsField
        metrics={content.metrics ?? []}
        suggestions={suggestions?.metrics ?? []}
        onChange={(metrics) => onChange({ metrics })}
      />
      <WhenField
        value={content}
        today={props.today}
        usual={suggestions?.cadence}
        onChange={(when) => onChange(when as Partial<BriefContent>)}
      />
      <OwnerField
        owner={content.owner}
        people={props.people}
        load={props.load}
        lesson={props.lesson}
        onChange={(owner) => onChange({ owner })}
        onChoose={chooseOwner}
      />
      <CheckList checks={props.checks} onShow={props.onShowField} />
      <div class="groups">
        {content.owner?.kind === 'agent' && <AgentGroup {...group} />}
        <FreedomGroup {...group} />
        <LimitsGroup {...group} />
        <HelpGroup {...group} />
        <QuestionsGroup {...group} />
        <FollowGroup {...group} />
        <FilingGroup {...group} />
      </div>
    </div>
  );
}
