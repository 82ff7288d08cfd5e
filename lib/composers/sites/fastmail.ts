import type { Site } from './site';

/** Fastmail: Squire. */
export const fastmail: Site = {
  id: 'fastmail',
  name: 'Fastmail',
  channel: 'email',
  matches: ['https://app.fastmail.com/*', 'https://www.fastmail.com/*'],
  // no public source: the generic detector finds it
  composer: ['[contenteditable="true"][role="textbox"]', '[contenteditable="true"]'],
  // Squire keeps the signature in a block with such an id
  exclude: ['[id^="sig"]'],
};
