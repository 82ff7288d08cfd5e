import { useState } from 'preact/hooks';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { t } from '../text';
import { Managed } from './Managed';
import { Section } from './Section';

export interface BuiltInSite {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly isOn: boolean;
  /** Set by the organisation; cannot be changed here. */
  readonly isManaged?: boolean;
}

export interface SitesSectionProps {
  readonly builtIn: readonly BuiltInSite[];
  /** Hosts the user added. */
  readonly added: readonly string[];
  readonly onToggle: (id: string, isOn: boolean) => void;
  readonly onRemove: (host: string) => void;
  /** Called straight from the click, as permission requests need it; false when it came to nothing. */
  readonly onAdd?: (address: string) => Promise<boolean>;
}

/** Where requests are marked. */
export function SitesSection({ builtIn, added, onToggle, onRemove, onAdd }: SitesSectionProps) {
  return (
    <Section id="sites" title={t('optionsSites')} lead={t('optionsSitesLead')}>
      <ul class="option-list">
        {builtIn.map((site) => (
          <li key={site.id}>
            <label class="option-row">
              <span class="option-text">
                <span>{site.name}</span>
                <span class="option-note">{site.hosts.join(', ')}</span>
              </span>
              {site.isManaged && <Managed />}
              <input
                type="checkbox"
                role="switch"
                class="switch"
                checked={site.isOn}
                aria-checked={site.isOn}
                disabled={site.isManaged}
                onChange={(event) => onToggle(site.id, event.currentTarget.checked)}
              />
            </label>
          </li>
        ))}
      </ul>
      <h3>{t('optionsSitesAdded')}</h3>
      {added.length === 0 && <p class="option-note">{t('optionsSitesAddedNone')}</p>}
      <ul class="option-list">
        {added.map((host) => (
          <li key={host} class="option-row">
            <span class="option-text">{host}</span>
            <Button
              look="quiet"
              aria-label={t('optionsRemoveNamed', host)}
              onClick={() => onRemove(host)}
            >
              {t('optionsRemove')}
            </Button>
          </li>
        ))}
      </ul>
      {onAdd && <AddSite onAdd={onAdd} />}
    </Section>
  );
}

function AddSite({ onAdd }: { readonly onAdd: (address: string) => Promise<boolean> }) {
  const [address, setAddress] = useState('');
  const [failed, setFailed] = useState(false);
  const add = async () => {
    const done = await onAdd(/^https?:\/\//.test(address) ? address : `https://${address.trim()}`);
    setFailed(!done);
    if (done) setAddress('');
  };
  return (
    <Field
      label={t('optionsSiteAdd')}
      hint={t('optionsSiteAddHint')}
      problem={failed ? t('optionsSiteAddFailed') : undefined}
    >
      {({ id, describedBy }) => (
        <span class="option-add">
          <input
            id={id}
            class="input"
            type="url"
            placeholder="https://mail.example.com"
            aria-describedby={describedBy}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <Button disabled={address.trim() === ''} onClick={add}>
            {t('optionsAdd')}
          </Button>
        </span>
      )}
    </Field>
  );
}
