import { useState } from 'preact/hooks';
import { Choice } from '@/components/builder/Choice';
import type { Brief, Review } from '@/lib/briefs/brief';
import { suggestResult } from '@/lib/briefs/review';
import { Button } from '../../base/Button';
import { Field } from '../../base/Field';
import { t } from '../../text';
import { Actuals } from './Actuals';
import { EMPTY_FEEDBACK, FeedbackFields, isFilled } from './FeedbackFields';

interface ReviewFormProps {
  readonly brief: Brief;
  readonly today: string;
  readonly isSaving: boolean;
  readonly onSave: (review: Review) => void;
  readonly onCancel: () => void;
  readonly onCopy: (text: string) => void;
}

type Authority = NonNullable<Review['authorityWasRight']>;

/** The result against what was agreed, and what both sides learn from it. No tick closes a brief. */
export function ReviewForm({ brief, today, isSaving, onSave, onCancel, onCopy }: ReviewFormProps) {
  const metrics = brief.metrics ?? [];
  const [on, setOn] = useState(today);
  const [actuals, setActuals] = useState<readonly string[]>(() => metrics.map(() => ''));
  const [picked, setPicked] = useState<Review['result']>();
  const [worked, setWorked] = useState('');
  const [improve, setImprove] = useState('');
  const [clear, setClear] = useState<'yes' | 'no'>();
  const [authority, setAuthority] = useState<Authority>();
  const [feedback, setFeedback] = useState(EMPTY_FEEDBACK);
  const [isAsked, setIsAsked] = useState(false);
  const suggested = suggestResult(metrics, actuals);
  const result = picked ?? suggested ?? undefined;

  const save = (event: Event) => {
    event.preventDefault();
    if (!result) return setIsAsked(true);
    onSave({
      on: on || today,
      result,
      actuals: actuals.map((actual) => actual.trim()),
      ...(worked.trim() && { worked: worked.trim() }),
      ...(improve.trim() && { improve: improve.trim() }),
      ...(clear && { briefWasClear: clear === 'yes' }),
      ...(authority && { authorityWasRight: authority }),
      ...(isFilled(feedback) && { feedback }),
    });
  };

  return (
    <form class="review-form" onSubmit={save}>
      <header class="brief-head">
        <h1 tabIndex={-1} data-focus-on-open>
          {t('reviewTitle')}
        </h1>
        <p class="brief-why" dir="auto">
          {brief.outcome}
        </p>
      </header>
      <Actuals metrics={metrics} values={actuals} onChange={setActuals} />
      <div class="review-result">
        <Choice<Review['result']>
          legend={t('reviewQuestion')}
          name="result"
          value={result}
          options={[
            ['hit', t('reviewHit')],
            ['partly', t('reviewPartly')],
            ['missed', t('reviewMissed')],
          ]}
          onChange={setPicked}
        />
        {suggested && !picked && <p class="field-hint">{t('reviewSuggested')}</p>}
        {isAsked && !result && (
          <p class="field-problem" role="alert">
            {t('reviewNeedsResult')}
          </p>
        )}
      </div>
      <TextArea label={t('reviewWorked')} value={worked} onChange={setWorked} />
      <TextArea
        label={t('reviewImprove')}
        hint={t('reviewImproveHint')}
        value={improve}
        onChange={setImprove}
      />
      <Choice<'yes' | 'no'>
        legend={t('reviewClear')}
        name="clear"
        value={clear}
        options={[
          ['yes', t('reviewYes')],
          ['no', t('reviewNo')],
        ]}
        onChange={setClear}
      />
      <Choice<Authority>
        legend={t('reviewAuthority')}
        name="authority"
        value={authority}
        options={[
          ['right', t('reviewAuthorityRight')],
          ['too-little', t('reviewAuthorityLittle')],
          ['too-much', t('reviewAuthorityMuch')],
        ]}
        onChange={setAuthority}
      />
      <FeedbackFields value={feedback} result={result} onChange={setFeedback} onCopy={onCopy} />
      <Field label={t('reviewOn')}>
        {({ id }) => (
          <input
            id={id}
            type="date"
            class="input input-date"
            value={on}
            max={today}
            onInput={(event) => setOn(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="form-actions">
        <button type="submit" class="button button-primary" disabled={isSaving}>
          {t(brief.cadence ? 'reviewSaveRound' : 'reviewClose')}
        </button>
        <Button onClick={onCancel}>{t('libraryCancel')}</Button>
      </div>
    </form>
  );
}

interface TextAreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextArea({ label, hint, value, onChange }: TextAreaProps) {
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          class="input"
          rows={2}
          maxLength={20_000}
          aria-describedby={describedBy}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
