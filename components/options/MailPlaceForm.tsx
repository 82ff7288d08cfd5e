import { useState } from 'preact/hooks';
import { isMailAddress } from '@/lib/exporters/mail/mailAddress';
import { MAIL_TOOLS, mailTool } from '@/lib/exporters/mail/mailTools';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import type { MailPlace } from '../export/MailIn';
import { t } from '../text';

interface MailPlaceFormProps {
  /** Addresses that are stored already. */
  readonly taken: readonly string[];
  readonly onAdd: (place: Omit<MailPlace, 'id'>) => void;
}

const EMPTY = { tool: MAIL_TOOLS[0]?.id ?? '', address: '', name: '' };

/** Adds a mail address. Where it is found is said beside the tool. */
export function MailPlaceForm({ taken, onAdd }: MailPlaceFormProps) {
  const [place, setPlace] = useState(EMPTY);
  const [problem, setProblem] = useState<string | undefined>();
  const change = (changes: Partial<typeof EMPTY>) => {
    setProblem(undefined);
    setPlace((old) => ({ ...old, ...changes }));
  };
  const add = () => {
    const address = place.address.trim().replace(/^mailto:/i, '');
    if (!isMailAddress(address)) return setProblem(t('optionsMailProblem'));
    if (taken.includes(address)) return setProblem(t('optionsMailTwice'));
    onAdd({ ...place, address, name: place.name.trim() });
    setPlace({ ...EMPTY, tool: place.tool });
  };
  return (
    <form
      class="mail-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={t('optionsMailTool')} hint={t(mailTool(place.tool).where)}>
        {({ id, describedBy }) => (
          <select
            id={id}
            class="input"
            aria-describedby={describedBy}
            value={place.tool}
            onChange={(event) => change({ tool: event.currentTarget.value })}
          >
            {MAIL_TOOLS.map((tool) => (
              <option key={tool.id} value={tool.id}>
                {t(tool.label)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('optionsMailAddress')} problem={problem}>
        {({ id, describedBy }) => (
          <input
            id={id}
            class="input"
            type="email"
            maxLength={320}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={describedBy}
            aria-invalid={problem !== undefined}
            value={place.address}
            onInput={(event) => change({ address: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('optionsMailName')}>
        {({ id }) => (
          <input
            id={id}
            class="input"
            dir="auto"
            maxLength={200}
            placeholder={t('optionsMailNamePlaceholder')}
            value={place.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <div>
        <Button type="submit" disabled={place.address.trim() === ''}>
          {t('exportMailAddPlace')}
        </Button>
      </div>
    </form>
  );
}
