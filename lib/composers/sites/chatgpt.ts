import type { Site } from './site';

/** ChatGPT: ProseMirror. */
export const chatgpt: Site = {
  id: 'chatgpt',
  name: 'ChatGPT',
  channel: 'agent',
  matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*'],
  // six public extensions, 2025-26
  composer: [
    '#prompt-textarea.ProseMirror',
    'form[data-type="unified-composer"] .ProseMirror',
    '#prompt-textarea',
  ],
  // as above
  send: ['[data-testid="send-button"]', '#composer-submit-button'],
};
