import type { Site } from './site';

/** Zoho Mail: an editable body in a frame per message. */
export const zoho: Site = {
  id: 'zoho',
  name: 'Zoho Mail',
  channel: 'email',
  matches: [
    'https://mail.zoho.com/*',
    'https://mail.zoho.eu/*',
    'https://mail.zoho.in/*',
    'https://mail.zoho.com.au/*',
    'https://mail.zoho.jp/*',
  ],
  // a sister application's frame (one public automation)
  composer: ['body[contenteditable="true"]', '[contenteditable="true"]'],
};
