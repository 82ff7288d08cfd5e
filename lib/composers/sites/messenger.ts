import type { Site } from './site';

/** Messenger, alone and inside Facebook: Lexical. */
export const messenger: Site = {
  id: 'messenger',
  name: 'Messenger',
  channel: 'chat',
  matches: ['https://www.messenger.com/*', 'https://www.facebook.com/messages/*'],
  // Briskine plugins/facebook.js; classes are obfuscated, labels localised
  composer: ['[role="textbox"][contenteditable="true"][data-lexical-editor="true"]'],
};
