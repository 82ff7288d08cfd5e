import type { Site } from './site';

/** Rocket.Chat: a text area with an editing interface of its own. */
export const rocketChat: Site = {
  id: 'rocketChat',
  name: 'Rocket.Chat',
  channel: 'chat',
  matches: ['https://*.rocket.chat/*'],
  // RocketChat/Rocket.Chat messageBox/MessageBox.tsx
  composer: ['textarea[name="msg"]'],
};
