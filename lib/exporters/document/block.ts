import { clean } from '../words/clean';

/**
 * The few shapes an exported document is made of. Formats render these, so that Markdown, HTML,
 * plain text and the rich clipboard can never disagree about the content.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly checks?: boolean }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** The paragraphs of a text, each as its lines; blank lines separate paragraphs. */
export function paragraphs(text: string): string[][] {
  return clean(text)
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').map((line) => line.trim()))
    .map((part) => part.filter((line) => line !== ''))
    .filter((part) => part.length > 0);
}
