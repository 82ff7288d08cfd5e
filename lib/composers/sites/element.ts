import type { Site } from './site';

/** Element: an editable with a model and a history of its own. */
export const element: Site = {
  id: 'element',
  name: 'Element',
  channel: 'chat',
  matches: ['https://app.element.io/*'],
  // element-hq/element-web rooms/BasicMessageComposer.tsx
  composer: ['.mx_BasicMessageComposer_input', '[data-testid="basicmessagecomposer"]'],
  // element-web rooms/RoomHeader
  recipients: ['.mx_RoomHeader_heading'],
  // element-web rooms/SendButton
  send: ['[data-testid="sendmessagebtn"]'],
};
