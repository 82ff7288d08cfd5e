import type { Site } from './site';

/** Google Chat, alone and as a frame inside Gmail. */
export const googleChat: Site = {
  id: 'googleChat',
  name: 'Google Chat',
  channel: 'chat',
  matches: ['https://chat.google.com/*'],
  // two public extensions
  composer: ['div[jsname="yrriRe"][g_editable="true"]', 'div[g_editable="true"][role="textbox"]'],
};
