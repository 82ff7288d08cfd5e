import { type MessageKey, t } from '../text';

const KEYS: readonly (readonly [keys: string, text: MessageKey])[] = [
  ['/', 'libraryKeySearch'],
  ['j k', 'libraryKeyMove'],
  ['Enter', 'libraryKeyOpen'],
  ['x', 'libraryKeyChoose'],
  ['e', 'libraryDoArchive'],
  ['#', 'libraryDoBin'],
  ['z', 'libraryUndo'],
];

interface KeysHelpProps {
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** The list's keys, and a switch for those whose voice or keyboard software types letters. */
export function KeysHelp({ isOn, onToggle }: KeysHelpProps) {
  return (
    <details class="keys">
      <summary>{t('libraryKeys')}</summary>
      <dl>
        {KEYS.map(([keys, text]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <label class="keys-switch">
        <input type="checkbox" checked={isOn} onChange={onToggle} />
        {t('libraryKeysOn')}
      </label>
    </details>
  );
}
