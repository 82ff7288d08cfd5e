import { clean, oneLine } from '../words/clean';

/**
 * Longer addresses are cut off without a word: Gmail takes about 1,600 characters, Chrome on
 * Windows and Outlook about 2,040.
 */
const LINK_LIMIT = 1_600;

/** A message that makes a card or task in a tool with a mail-in address. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** A `mailto:` address, and whether the whole message found room in it. */
export interface MailLink {
  readonly href: string;
  /** False: the link has the subject only, and the text has to be pasted. */
  readonly isWhole: boolean;
}

/**
 * The message as a link for the user's own mail program (RFC 6068).
 *
 * @example
 * mailLink({ subject: 'Plan', body: 'Why: growth' }, 'board+1@example.com').href
 * // "mailto:board%2B1@example.com?subject=Plan&body=Why%3A%20growth"
 */
export function mailLink({ subject, body }: Mail, address = ''): MailLink {
  const to = encodeURIComponent(address).replace(/%40/g, '@');
  const head = `mailto:${to}?subject=${encodeURIComponent(oneLine(subject))}`;
  const whole = `${head}&body=${encodeURIComponent(clean(body).replace(/\n/g, '\r\n'))}`;
  return whole.length <= LINK_LIMIT
    ? { href: whole, isWhole: true }
    : { href: head, isWhole: false };
}
