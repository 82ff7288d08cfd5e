import type { Site } from './site';

/** Slack: channels, threads and edited messages, all in its fork of Quill. */
export const slack: Site = {
  id: 'slack',
  name: 'Slack',
  channel: 'chat',
  matches: ['https://app.slack.com/*'],
  // Automattic/harper contentScript/index.ts; three public extensions 2024-26
  composer: ['[data-qa="message_input"] .ql-editor', '.ql-editor[contenteditable="true"]'],
  not: ['[data-qa="focusable_search_input"]', '.c-search__input_and_close .ql-editor'],
  root: ['[data-qa="message_pane"]', '.p-workspace__primary_view'],
  recipients: ['[data-qa="channel_name"]'],
  send: ['[data-qa="texty_send_button"]', '.c-wysiwyg_container__button--send'],
  exclude: ['.ql-code-block', 'pre'],
};
