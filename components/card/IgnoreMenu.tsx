import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../text';

/** How long an ignored request stays quiet. */
export type IgnoreScope = 'once' | 'sentence' | 'site';

const SCOPES: ReadonlyArray<readonly [IgnoreScope, MessageKey]> = [
  ['once', 'cardIgnoreOnce'],
  ['sentence', 'cardIgnoreSentence'],
  ['site', 'cardIgnoreSite'],
];

/** Asks for how long, once Ignore was chosen. */
export function IgnoreMenu({ onIgnore }: { readonly onIgnore: (scope: IgnoreScope) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" class="link" aria-expanded={false} onClick={() => setIsOpen(true)}>
        {t('cardIgnore')}
      </button>
    );
  }
  return (
    <span class="card-ignore">
      {SCOPES.map(([scope, key]) => (
        <button key={scope} type="button" class="link" onClick={() => onIgnore(scope)}>
          {t(key)}
        </button>
      ))}
    </span>
  );
}
