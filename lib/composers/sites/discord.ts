import type { Site } from './site';

/** Discord: Slate. */
export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  channel: 'chat',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  // the engine's own mark; three public scripts
  composer: ['[role="textbox"][data-slate-editor="true"]'],
};
