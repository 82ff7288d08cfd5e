import type { Site } from './site';

/** Claude: TipTap. */
export const claude: Site = {
  id: 'claude',
  name: 'Claude',
  channel: 'agent',
  matches: ['https://claude.ai/*'],
  // four public extensions
  composer: ['.ProseMirror[role="textbox"]', '[data-testid="chat-input"]'],
};
