import type { Site } from './site';

/** Microsoft Teams: CKEditor 5. */
export const teams: Site = {
  id: 'teams',
  name: 'Microsoft Teams',
  channel: 'chat',
  matches: [
    'https://teams.microsoft.com/*',
    'https://teams.cloud.microsoft/*',
    'https://teams.live.com/*',
  ],
  // twenty public scripts and extensions
  composer: ['[data-tid="ckeditor"][contenteditable="true"]', '.ck-editor__editable'],
  // public automations, 2024-26
  recipients: ['[data-tid="chat-title"]', '[data-tid="channel-header-title"]'],
  // chat and new message have buttons of their own
  send: ['[data-tid="sendMessageCommands-send"]', '[data-tid="newMessageCommands-send"]'],
};
