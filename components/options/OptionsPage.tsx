import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../text';
import './options.css';

const SECTIONS: readonly (readonly [string, MessageKey])[] = [
  ['sites', 'optionsSites'],
  ['marks', 'optionsMarks'],
  ['ignored', 'optionsIgnored'],
  ['people', 'optionsPeople'],
  ['packs', 'optionsPacks'],
  ['data', 'optionsData'],
  ['mail', 'optionsMail'],
  ['backup', 'backupTitle'],
  ['sync', 'syncTitle'],
  ['managed', 'optionsManaged'],
];

/** The frame of the settings: the name, a way to each section, and the sections. */
export function OptionsPage({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="options">
      <header class="options-head">
        <h1>{t('optionsTitle')}</h1>
        <p class="options-lead">{t('optionsPrivacy')}</p>
      </header>
      <nav class="options-nav" aria-label={t('optionsTitle')}>
        <ul>
          {SECTIONS.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(label)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main">{children}</main>
    </div>
  );
}
