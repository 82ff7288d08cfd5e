import type { Atom, EmptyLine, TextMap, TextRun } from './textMap';

/** Stands for an atom without words, such as an image. */
export const OBJECT_CHARACTER = '\uFFFC';

/**
 * Collects the pieces of a draft in document order. Lines follow what is seen: a block or a `<br>`
 * ends a line, an empty block is nothing, a `<br>` alone on its line is an empty line.
 */
export class TextMapBuilder {
  #text = '';
  /** `ended`: the next thing seen begins a new line. */
  #line: 'none' | 'open' | 'ended' = 'none';
  /** A collapsible space that only counts when something follows it on the same line. */
  #space: { node: Text; at: number } | null = null;
  #afterSpace = true;
  readonly #pieces: (TextRun | Atom)[] = [];
  readonly #emptyLines: EmptyLine[] = [];
  readonly #gaps: number[] = [];

  /** Adds characters of a text node that are shown as they are. */
  text(shown: string, node: Text, from: number): void {
    this.#open();
    this.#push(shown, node, from);
    this.#afterSpace = false;
  }

  /** Adds white space that the page collapses: one space at most, none at the ends of a line. */
  space(node: Text, at: number): void {
    if (this.#afterSpace || this.#line !== 'open') return;
    this.#space = { node, at };
    this.#afterSpace = true;
  }

  /** Adds one unit. */
  atom(shown: string, node: Element): void {
    this.#open();
    const start = this.#text.length;
    this.#text += shown;
    this.#pieces.push({ start, end: this.#text.length, node });
    this.#afterSpace = false;
  }

  /** Adds a `<br>` or a preserved newline at the given DOM position. */
  lineBreak(node: Node, index: number): void {
    if (this.#line !== 'open') {
      if (this.#line === 'ended') this.#text += '\n';
      this.#emptyLines.push({ at: this.#text.length, node, index });
    }
    this.#endLine();
  }

  /** A block begins or ends here. */
  blockEdge(): void {
    if (this.#line === 'open') this.#endLine();
  }

  /** Something is left out here. */
  gap(): void {
    this.#gaps.push(this.#text.length);
  }

  build(): TextMap {
    return {
      text: this.#text,
      pieces: this.#pieces,
      emptyLines: this.#emptyLines,
      gaps: this.#gaps,
    };
  }

  #endLine(): void {
    this.#line = 'ended';
    this.#space = null;
    this.#afterSpace = true;
  }

  #open(): void {
    if (this.#line === 'ended') this.#text += '\n';
    this.#line = 'open';
    const space = this.#space;
    this.#space = null;
    if (space) this.#push(' ', space.node, space.at);
  }

  #push(shown: string, node: Text, from: number): void {
    const start = this.#text.length;
    this.#text += shown;
    const last = this.#pieces.at(-1);
    const joins =
      last && 'from' in last && last.node === node && last.end === start
        ? last.from + (last.end - last.start) === from
        : false;
    if (joins && last && 'from' in last) {
      this.#pieces[this.#pieces.length - 1] = { ...last, end: this.#text.length };
    } else {
      this.#pieces.push({ start, end: this.#text.length, node, from });
    }
  }
}
