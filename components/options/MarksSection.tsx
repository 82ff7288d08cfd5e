import { useId } from 'preact/hooks';
import { t } from '../text';
import { Managed } from './Managed';
import { Section } from './Section';

const LEVELS = ['quiet', 'normal', 'eager'] as const;
export type Sensitivity = (typeof LEVELS)[number];

const TEXTS = {
  quiet: ['optionsMarksQuiet', 'optionsMarksQuietNote'],
  normal: ['optionsMarksNormal', 'optionsMarksNormalNote'],
  eager: ['optionsMarksEager', 'optionsMarksEagerNote'],
} as const;

interface MarksSectionProps {
  readonly sensitivity: Sensitivity;
  readonly isManaged?: boolean;
  readonly onChange: (sensitivity: Sensitivity) => void;
}

/** How sure the assistant must be before it marks a sentence. */
export function MarksSection({ sensitivity, isManaged, onChange }: MarksSectionProps) {
  const name = useId();
  return (
    <Section id="marks" title={t('optionsMarks')} lead={t('optionsMarksLead')}>
      <fieldset class="option-choices" disabled={isManaged}>
        <legend class="visually-hidden">{t('optionsMarks')}</legend>
        {LEVELS.map((level) => (
          <label key={level} class="option-choice">
            <input
              type="radio"
              name={name}
              checked={level === sensitivity}
              onChange={() => onChange(level)}
            />
            <span class="option-text">
              <span>{t(TEXTS[level][0])}</span>
              <span class="option-note">{t(TEXTS[level][1])}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {isManaged && <Managed />}
    </Section>
  );
}
