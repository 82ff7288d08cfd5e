import type { Site } from './site';

/** Telegram Web, versions A and K. */
export const telegram: Site = {
  id: 'telegram',
  name: 'Telegram',
  channel: 'chat',
  matches: ['https://web.telegram.org/*'],
  // A: Ajaxy/telegram-tt MessageInput.tsx; K: morethanwords/tweb inputField.ts
  composer: ['#editable-message-text', '.input-message-input[contenteditable="true"]'],
  // tweb keeps a hidden copy for measuring
  not: ['.input-field-input-fake'],
  // both show the chat's name above
  recipients: ['.chat-info .fullName', '.chat-info .peer-title'],
  // tweb; telegram-tt Composer.tsx
  send: ['.btn-send', 'button.main-button.send'],
};
