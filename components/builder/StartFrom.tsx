import { useState } from 'preact/hooks';
import type { DraftReport } from '@/lib/platform/messages';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { t } from '../text';

interface StartFromProps {
  /** The message being written in the current tab, if any. */
  readonly report: DraftReport | null;
  /** True while the builder is empty: then this is the first thing to see. */
  readonly isOpen: boolean;
  readonly onPick: (index: number) => void;
  /** False when no request was found in the text. */
  readonly onPaste: (text: string) => void;
}

/** Where a brief can start: a request of the open message, a pasted one, or nothing. */
export function StartFrom({ report, isOpen, onPick, onPaste }: StartFromProps) {
  const [text, setText] = useState('');
  const requests = report?.requests ?? [];
  const use = () => {
    if (text.trim() === '') return;
    onPaste(text);
    setText('');
  };
  return (
    <details class="start" open={isOpen}>
      <summary>{t('builderStart')}</summary>
      <div class="start-body">
        {requests.length > 0 && (
          <div class="start-requests">
            <span class="field-label">{t('builderStartOpenMessage')}</span>
            {requests.map((request, index) => (
              <button
                key={request.start}
                type="button"
                class="start-request"
                onClick={() => onPick(index)}
              >
                {report?.draft.slice(request.start, request.end)}
              </button>
            ))}
          </div>
        )}
        <Field label={t('builderStartPaste')}>
          {({ id }) => (
            <div class="start-paste">
              <textarea
                id={id}
                class="input"
                rows={2}
                maxLength={20_000}
                placeholder={t('builderStartPlaceholder')}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) use();
                }}
              />
              <Button disabled={text.trim() === ''} onClick={use}>
                {t('builderStartUse')}
              </Button>
            </div>
          )}
        </Field>
      </div>
    </details>
  );
}
