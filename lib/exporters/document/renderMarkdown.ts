import { oneLine } from '../words/clean';
import { type Block, paragraphs } from './block';
import { escapeHeading, escapeMarkdown } from './escapeMarkdown';

/** CommonMark (plus GitHub tables), blocks separated by one blank line. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map(renderBlock)
    .filter((block) => block !== '')
    .join('\n\n');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeHeading(oneLine(block.text))}`;
    case 'text':
      // Two spaces at a line's end keep the writer's own line breaks.
      return paragraphs(block.text)
        .map((lines) => lines.map(escapeMarkdown).join('  \n'))
        .join('\n\n');
    case 'list':
      return block.items
        .map((item) => `- ${block.checks ? '[ ] ' : ''}${escapeMarkdown(oneLine(item))}`)
        .join('\n');
    case 'table':
      return [block.header, block.header.map(() => '---'), ...block.rows]
        .map((cells, row) => `| ${cells.map((cell) => tableCell(cell, row === 1)).join(' | ')} |`)
        .join('\n');
  }
}

function tableCell(text: string, isRule: boolean): string {
  return isRule ? text : escapeMarkdown(oneLine(text)).replace(/\|/g, '\\|');
}
