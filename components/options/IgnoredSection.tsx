import { useState } from 'preact/hooks';
import { Button } from '../base/Button';
import { t } from '../text';
import { Section } from './Section';

/** From here on a search helps more than scrolling. */
const SEARCH_FROM = 10;

interface IgnoredSectionProps {
  readonly sentences: readonly string[];
  readonly onChange: (sentences: readonly string[]) => void;
}

/** The sentences that are never marked again, to look through and take back. */
export function IgnoredSection({ sentences, onChange }: IgnoredSectionProps) {
  const [search, setSearch] = useState('');
  const [text, setText] = useState('');
  const shown = sentences.filter((one) => one.includes(search.toLowerCase()));
  const add = () => {
    onChange([...sentences, text]);
    setText('');
  };
  return (
    <Section id="ignored" title={t('optionsIgnored')} lead={t('optionsIgnoredLead')}>
      {sentences.length >= SEARCH_FROM && (
        <input
          class="input"
          type="search"
          aria-label={t('optionsIgnoredSearch')}
          placeholder={t('optionsIgnoredSearch')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {sentences.length === 0 && <p class="option-note">{t('optionsIgnoredNone')}</p>}
      <ul class="option-list option-list-tall">
        {shown.map((sentence) => (
          <li key={sentence} class="option-row">
            <span class="option-text" dir="auto">
              {sentence}
            </span>
            <Button
              look="quiet"
              aria-label={t('optionsRemoveNamed', sentence)}
              onClick={() => onChange(sentences.filter((other) => other !== sentence))}
            >
              {t('optionsRemove')}
            </Button>
          </li>
        ))}
      </ul>
      <span class="option-add">
        <input
          class="input"
          aria-label={t('optionsIgnoredAdd')}
          placeholder={t('optionsIgnoredAdd')}
          maxLength={2_000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && text.trim() && add()}
        />
        <Button disabled={text.trim() === ''} onClick={add}>
          {t('optionsAdd')}
        </Button>
      </span>
    </Section>
  );
}
