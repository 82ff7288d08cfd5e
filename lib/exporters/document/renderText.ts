import { oneLine } from '../words/clean';
import { type Block, paragraphs } from './block';

/** Plain text for places that know no formatting. Bullets are "•", which no spreadsheet runs. */
export function renderText(blocks: readonly Block[]): string {
  return blocks
    .map(renderBlock)
    .filter((block) => block !== '')
    .join('\n\n');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1
        ? `${block.text}\n${'='.repeat(ruleLength(block.text))}`
        : block.text;
    case 'text':
      return paragraphs(block.text)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    case 'list':
      return block.items.map((item) => `• ${oneLine(item)}`).join('\n');
    case 'table':
      return [block.header, ...block.rows]
        .map((cells) => cells.map(oneLine).join(' | '))
        .join('\n');
  }
}

function ruleLength(text: string): number {
  return Math.min(72, text.length);
}
