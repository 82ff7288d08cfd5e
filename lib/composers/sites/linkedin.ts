import type { Site } from './site';

/** LinkedIn: messages in an open shadow root since 2025, posts in Quill 1. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  channel: 'chat',
  matches: ['https://www.linkedin.com/*'],
  // Briskine plugins/linkedin.js and pull request 610
  composer: [
    '.msg-form__contenteditable[contenteditable="true"]',
    '.ql-editor[contenteditable="true"]',
  ],
  // as above
  root: ['.msg-convo-wrapper', '.share-box'],
  // as above
  recipients: ['.msg-entity-lockup__entity-title', '.msg-overlay-bubble-header__title'],
  // as above
  send: ['.msg-form__send-button'],
};
