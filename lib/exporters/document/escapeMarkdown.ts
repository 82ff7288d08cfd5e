/**
 * One line of plain text as Markdown that reads back as exactly that text. Escapes as little as
 * that allows, because the result is also read unrendered: "4.5 of 5", snake_case, links and
 * "[date]" stay as they are.
 */
export function escapeMarkdown(line: string): string {
  return escapeLineStart(escapeInline(line));
}

/** The same for a heading, where list and quote marks mean nothing but a closing `#` does. */
export function escapeHeading(line: string): string {
  return escapeInline(line).replace(/#+$/, (marks) => marks.replace(/#/g, '\\#'));
}

function escapeInline(line: string): string {
  return line
    .replace(/[\\`]/g, '\\$&')
    .replace(/\*(?!\s)|(?<=\S)\*/g, '\\*')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~~/g, '\\~\\~')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\](?=[(:])/g, '\\]');
}

function escapeLineStart(line: string): string {
  if (/^[-=:|\s]+$/.test(line)) return line.replace(/^\S/, '\\$&');
  return line
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|\[(?=[ x]\]))/i, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
