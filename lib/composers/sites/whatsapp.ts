import type { Site } from './site';

/** WhatsApp Web: Lexical. */
export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  channel: 'chat',
  matches: ['https://web.whatsapp.com/*'],
  // test ids come and go over the years, the footer stays
  composer: ['[data-testid="conversation-compose-box-input"]', 'footer [contenteditable="true"]'],
  // the search above the chats is an editable too
  not: ['#side [contenteditable="true"]', '[contenteditable="true"][data-tab="3"]'],
  // public scripts, 2024-26
  recipients: ['[data-testid="conversation-info-header-chat-title"]'],
  // as above
  send: ['[data-testid="compose-btn-send"]', '[data-testid="send"]'],
};
