import { oneLine } from '../words/clean';
import { type Block, paragraphs } from './block';
import { escapeHtmlWithLinks as html } from './escapeHtml';

/** An HTML fragment; `dir="auto"` lets each part run in the direction of its own script. */
export function renderHtml(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join('\n');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} dir="auto">${html(oneLine(block.text))}</h${block.level}>`;
    case 'text':
      return paragraphs(block.text)
        .map((lines) => `<p dir="auto">${lines.map(html).join('<br>')}</p>`)
        .join('\n');
    case 'list':
      return `<ul>${block.items.map((item) => `<li dir="auto">${html(oneLine(item))}</li>`).join('')}</ul>`;
    case 'table':
      return `<table><thead>${row('th', block.header)}</thead><tbody>${block.rows
        .map((cells) => row('td', cells))
        .join('')}</tbody></table>`;
  }
}

function row(tag: 'th' | 'td', cells: readonly string[]): string {
  const scope = tag === 'th' ? ' scope="col"' : '';
  return `<tr>${cells.map((cell) => `<${tag}${scope} dir="auto">${html(oneLine(cell))}</${tag}>`).join('')}</tr>`;
}
