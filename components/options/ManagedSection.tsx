import { t } from '../text';
import { Section } from './Section';

interface ManagedSectionProps {
  /** Each managed setting in words; empty when nothing is managed. */
  readonly values: readonly string[];
}

/** What the organisation has set; cannot be changed here. */
export function ManagedSection({ values }: ManagedSectionProps) {
  return (
    <Section id="managed" title={t('optionsManaged')}>
      {values.length === 0 ? (
        <p class="options-lead">{t('optionsManagedNone')}</p>
      ) : (
        <>
          <p class="options-lead">{t('optionsManagedLead')}</p>
          <ul class="managed-list">
            {values.map((value) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
