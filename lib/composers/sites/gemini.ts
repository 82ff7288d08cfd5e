import type { Site } from './site';

/** Gemini: Quill, under Trusted Types. */
export const gemini: Site = {
  id: 'gemini',
  name: 'Gemini',
  channel: 'agent',
  matches: ['https://gemini.google.com/*'],
  // six public extensions; Briskine editor-quill1.js
  composer: ['rich-textarea .ql-editor[contenteditable="true"]'],
};
