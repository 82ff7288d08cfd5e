import type { Site } from './site';

/** Yahoo and AOL Mail. */
export const yahoo: Site = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  channel: 'email',
  matches: ['https://mail.yahoo.com/*', 'https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'],
  // three public extensions, 2023-26
  composer: [
    '[data-test-id="rte"]',
    '[data-test-id="compose-editor"] [contenteditable="true"]',
    '#editor-container [contenteditable="true"]',
  ],
  // as above
  recipients: ['[data-test-id="compose-header-field"] [data-test-id="pill"]', '#message-to-field'],
  // as above
  send: ['button[data-test-id="compose-send-button"]'],
  // as above
  not: ['[data-test-id="compose-subject"]', '#message-to-field'],
};
