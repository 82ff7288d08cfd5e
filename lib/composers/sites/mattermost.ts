import type { Site } from './site';

/** Mattermost: a text area that React controls; servers of one’s own by the generic way. */
export const mattermost: Site = {
  id: 'mattermost',
  name: 'Mattermost',
  channel: 'chat',
  matches: ['https://*.cloud.mattermost.com/*'],
  // mattermost/mattermost components/textbox/textbox.tsx
  composer: ['textarea#post_textbox', 'textarea#reply_textbox', 'textarea#edit_textbox'],
  // mattermost channel_header.tsx
  recipients: ['#channelHeaderTitle'],
  // mattermost send_button.tsx
  send: ['[data-testid="SendMessageButton"]'],
};
