import { useState } from 'preact/hooks';
import { type Mail, mailLink } from '@/lib/exporters/mail/mailLink';
import { t } from '../text';

interface MailMessageProps {
  readonly mail: Mail;
  readonly address: string;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** One message to open. A text too long for a link is copied by the same click, to be pasted. */
export function MailMessage({ mail, address, onCopy }: MailMessageProps) {
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const { href, isWhole } = mailLink(mail, address);
  return (
    <li class="export-mail-item">
      <span class="export-mail-subject" dir="auto">
        {mail.subject}
      </span>
      <a
        class="button"
        href={href}
        target="_blank"
        rel="noreferrer"
        aria-label={t('exportMailOpenNamed', mail.subject)}
        onClick={() => {
          if (!isWhole) void onCopy(mail.body).then(setIsCopied);
        }}
      >
        {t(isWhole ? 'exportMailOpen' : 'exportMailOpenAndCopy')}
      </a>
      <span class="export-mail-note" role="status">
        {!isWhole && isCopied === null && t('exportMailLong')}
        {isCopied === true && t('exportMailPaste')}
        {isCopied === false && t('exportMailNotCopied')}
      </span>
    </li>
  );
}
