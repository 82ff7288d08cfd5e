import { briefBlocks } from './document/briefBlocks';
import { defineDocument } from './document/defineDocument';

/** Whole briefs as plain text, for chats and mails that drop formatting. */
export const plainText = defineDocument({
  id: 'text',
  label: 'exportText',
  steps: ['exportTextStep1', 'exportTextStep2'],
  as: 'text',
  paste: true,
  blocks: briefBlocks,
});
