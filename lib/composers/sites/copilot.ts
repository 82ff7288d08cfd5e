import type { Site } from './site';

/** Copilot: a text area; in Microsoft 365 an editable. */
export const copilot: Site = {
  id: 'copilot',
  name: 'Copilot',
  channel: 'agent',
  matches: ['https://copilot.microsoft.com/*', 'https://m365.cloud.microsoft/*'],
  // one public extension
  composer: ['textarea#userInput', '[role="textbox"][contenteditable="true"]'],
};
