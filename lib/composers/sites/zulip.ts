import type { Site } from './site';

/** Zulip: plain text areas. */
export const zulip: Site = {
  id: 'zulip',
  name: 'Zulip',
  channel: 'chat',
  matches: ['https://*.zulipchat.com/*'],
  // zulip/zulip web/templates/compose.hbs; edited messages have the class too
  composer: ['textarea#compose-textarea', 'textarea.message-textarea'],
  // as above
  not: ['#stream_message_recipient_topic', '#private_message_recipient'],
  // web/templates/input_pill.hbs
  recipients: ['#private_message_recipient_container .pill .pill-value'],
  // as above
  send: ['#compose-send-button'],
};
