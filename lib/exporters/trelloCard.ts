import type { Block } from './document/block';
import { factBlocks } from './document/briefBlocks';
import { defineDocument } from './document/defineDocument';
import { facts } from './words/facts';
import { briefTitle } from './words/title';

/** A card's text: the title, a blank line, the description with success criteria as a checklist. */
export const trelloCard = defineDocument({
  id: 'trello-card',
  label: 'exportTrelloCard',
  group: 'task-tools',
  steps: ['exportTrelloCardStep1', 'exportTrelloCardStep2'],
  as: 'markdown',
  paste: true,
  blocks: (brief): Block[] => [
    { kind: 'text', text: briefTitle(brief) },
    ...facts(brief).flatMap((fact) => factBlocks(fact, 3, true)),
  ],
});
