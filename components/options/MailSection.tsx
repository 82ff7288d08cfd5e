import { mailTool } from '@/lib/exporters/mail/mailTools';
import { Button } from '../base/Button';
import type { MailPlace } from '../export/MailIn';
import { t } from '../text';
import { MailPlaceForm } from './MailPlaceForm';
import { Section } from './Section';

export interface MailSectionProps {
  readonly places: readonly MailPlace[];
  readonly newId: () => string;
  readonly onAdd: (place: MailPlace) => void;
  readonly onRemove: (id: string) => void;
}

/** Mail addresses of boards and projects. Only kept here; the user's own program sends. */
export function MailSection({ places, newId, onAdd, onRemove }: MailSectionProps) {
  return (
    <Section id="mail" title={t('optionsMail')} lead={t('optionsMailLead')}>
      {places.length === 0 && <p class="option-note">{t('optionsMailNone')}</p>}
      <ul class="option-list">
        {places.map(({ id, tool, name, address }) => (
          <li key={id} class="option-row">
            <span class="option-text">
              <span dir="auto">
                {name
                  ? t('exportMailPlace', t(mailTool(tool).label), name)
                  : t(mailTool(tool).label)}
              </span>
              <span class="option-note" title={address}>
                {address}
              </span>
            </span>
            <Button
              look="quiet"
              aria-label={t('optionsRemoveNamed', name || address)}
              onClick={() => onRemove(id)}
            >
              {t('optionsRemove')}
            </Button>
          </li>
        ))}
      </ul>
      <MailPlaceForm
        taken={places.map(({ address }) => address)}
        onAdd={(place) => onAdd({ ...place, id: newId() })}
      />
    </Section>
  );
}
