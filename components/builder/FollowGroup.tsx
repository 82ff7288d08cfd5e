import { Field } from '../base/Field';
import { t } from '../text';
import { Choice } from './Choice';
import { Details } from './Details';
import { filledCount, type GroupProps } from './fieldProps';
import { LinesField } from './LinesField';
import { summaryOf } from './summaryOf';
import { TextField } from './TextField';

/** How both look at it together, and whether somebody is to grow by it. */
export function FollowGroup({ content, onChange }: GroupProps) {
  const { checkIns, reviewOn, mode, learningGoal } = content;
  return (
    <Details
      title={t('builderFollowGroup')}
      summary={summaryOf(filledCount([checkIns, reviewOn, mode]))}
    >
      <LinesField
        name="checkIns"
        label={t('builderCheckIns')}
        value={checkIns}
        onChange={(value) => onChange({ checkIns: value })}
      />
      <Field label={t('builderReviewOn')}>
        {({ id }) => (
          <input
            id={id}
            type="date"
            class="input input-date"
            value={reviewOn ?? ''}
            onInput={(event) => onChange({ reviewOn: event.currentTarget.value || undefined })}
          />
        )}
      </Field>
      <Choice<'performance' | 'learning'>
        legend={t('builderMode')}
        name="mode"
        shape="list"
        value={mode}
        options={[
          ['performance', t('builderModePerformance')],
          ['learning', t('builderModeLearning')],
        ]}
        onChange={(value) => onChange({ mode: value })}
      />
      {mode === 'learning' && (
        <TextField
          name="learningGoal"
          label={t('builderLearningGoal')}
          value={learningGoal}
          onChange={(value) => onChange({ learningGoal: value })}
        />
      )}
    </Details>
  );
}
