import { useEffect, useRef } from 'preact/hooks';
import { t } from '../text';

/** A mail composer and a chat composer with drafts in them; nothing here can be sent. */
export function Playground() {
  return (
    <section class="playground" aria-label={t('playgroundTitle')}>
      <MailComposer />
      <ChatComposer />
    </section>
  );
}

function MailComposer() {
  const body = useRef<HTMLDivElement>(null);
  // Set once and then left alone: from here on the text belongs to the person and the browser.
  useEffect(() => {
    const paragraphs = t('playgroundMail')
      .split('\n')
      .map((text) => {
        const line = document.createElement('div');
        line.append(text || document.createElement('br'));
        return line;
      });
    body.current?.replaceChildren(...paragraphs);
    body.current?.focus();
  }, []);
  return (
    <article class="composer" data-channel="email">
      <h2>{t('playgroundMailTitle')}</h2>
      <p class="composer-line">
        <span>{t('playgroundTo')}</span> Ana Silva
      </p>
      <p class="composer-line">
        <span>{t('playgroundSubject')}</span> {t('playgroundMailSubject')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a rich text composer, as in webmail */}
      <div
        ref={body}
        class="composer-body"
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={t('playgroundMailTitle')}
        data-outcomewise-channel="email"
      />
    </article>
  );
}

function ChatComposer() {
  return (
    <article class="composer" data-channel="chat">
      <h2>{t('playgroundChatTitle')}</h2>
      <textarea
        class="composer-body"
        aria-label={t('playgroundChatTitle')}
        data-outcomewise-channel="chat"
        defaultValue={t('playgroundChat')}
      />
    </article>
  );
}
