import type { Review } from '@/lib/briefs/brief';
import { feedbackText } from '@/lib/briefs/review';
import { Button } from '../../base/Button';
import { Field } from '../../base/Field';
import { t } from '../../text';

type Feedback = NonNullable<Review['feedback']>;

export const EMPTY_FEEDBACK: Feedback = { situation: '', behaviour: '', impact: '' };

/** True when there is something to say. */
export function isFilled(feedback: Feedback): boolean {
  return Boolean(feedback.behaviour.trim() || feedback.impact.trim());
}

interface FeedbackFieldsProps {
  readonly value: Feedback;
  readonly result: Review['result'] | undefined;
  readonly onChange: (value: Feedback) => void;
  readonly onCopy: (text: string) => void;
}

const PARTS = [
  ['situation', 'reviewSituation', 'reviewSituationHint'],
  ['behaviour', 'reviewBehaviour', 'reviewBehaviourHint'],
  ['impact', 'reviewImpact', 'reviewImpactHint'],
] as const;

/** Praise or correction that says what happened instead of what somebody is like. */
export function FeedbackFields({ value, result, onChange, onCopy }: FeedbackFieldsProps) {
  const text = feedbackText(value);
  return (
    <details class="fold feedback">
      <summary>{t(result === 'missed' ? 'reviewCorrection' : 'reviewPraise')}</summary>
      <div class="feedback-fields">
        {PARTS.map(([part, label, hint]) => (
          <Field key={part} label={t(label)} hint={t(hint)}>
            {({ id, describedBy }) => (
              <textarea
                id={id}
                class="input"
                rows={1}
                maxLength={20_000}
                aria-describedby={describedBy}
                value={value[part]}
                onInput={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
        {isFilled(value) && (
          <div class="quote">
            <p dir="auto" aria-live="polite">
              {text}
            </p>
            <Button onClick={() => onCopy(text)}>{t('libraryCopy')}</Button>
          </div>
        )}
      </div>
    </details>
  );
}
