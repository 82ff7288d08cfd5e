import type { Site } from './site';

/** Any page without a file of its own: what the user enabled by hand, and the playground. */
export const generic: Site = {
  id: 'generic',
  name: 'Other sites',
  channel: 'email',
  matches: [],
  composer: ['textarea', '[contenteditable]'],
};

/** Quotes and signatures that travel from one mail program to another. */
export const QUOTES_AND_SIGNATURES: readonly string[] = [
  'blockquote[type="cite"]', // RFC 3676 clients, Thunderbird, Apple Mail
  '.gmail_quote', // Gmail, InboxSDK gmail-compose-view
  '.gmail_attr',
  '.gmail_extra',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.gmail_signature_prefix',
  '.yahoo_quoted', // Yahoo
  '.protonmail_quote', // ProtonMail/WebClients
  '.protonmail_signature_block',
  '.moz-cite-prefix', // Thunderbird
  '.moz-signature',
  '.zmail_extra', // Zoho Mail
  '#mail-editor-reference-message-container', // new Outlook
];

/** From here on everything belongs to the earlier mail. */
export const QUOTED_FROM_HERE: readonly string[] = [
  '#divRplyFwdMsg', // Outlook; ids are prefixed by x_ when quoted again
  '#x_divRplyFwdMsg',
  '#appendonsend',
  '#x_appendonsend',
];
