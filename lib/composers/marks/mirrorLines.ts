import type { Span } from '../../text/span';

/** A span to underline; `strong` for the one whose card is open. */
export interface Mark extends Span {
  readonly strong: boolean;
}

interface Line {
  readonly key: string;
  readonly element: HTMLElement;
  readonly length: number;
}

/**
 * The text of a mirror, one element per line of the draft. Only lines that changed are rebuilt, so
 * that a keystroke in a long draft costs one line of layout and not all of it.
 */
export class MirrorLines {
  text = '';
  readonly #root: HTMLElement;
  #lines: Line[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  draw(text: string, marks: readonly Mark[]): void {
    const wanted = split(text, marks);
    const most = Math.min(wanted.length, this.#lines.length);
    let head = 0;
    while (head < most && wanted[head]?.key === this.#lines[head]?.key) head++;
    let tail = 0;
    while (tail < most - head && wanted.at(-1 - tail)?.key === this.#lines.at(-1 - tail)?.key)
      tail++;
    const behind = this.#lines[this.#lines.length - tail]?.element ?? null;
    const added = wanted.slice(head, wanted.length - tail).map((line) => this.#line(line));
    for (const { element } of added) this.#root.insertBefore(element, behind);
    const removed = this.#lines.splice(head, this.#lines.length - head - tail, ...added);
    for (const { element } of removed) element.remove();
    this.text = text;
  }

  /** Client rectangles of a span, one or more per line box. */
  rects(span: Span): DOMRect[] {
    const range = this.#root.ownerDocument.createRange();
    const found: DOMRect[] = [];
    let lineStart = 0;
    for (const { element, length } of this.#lines) {
      const lineEnd = lineStart + length;
      if (lineStart >= span.end) break;
      let at = lineStart;
      for (const node of lineEnd > span.start ? textsOf(element) : []) {
        const start = Math.max(0, span.start - at);
        const end = Math.min(node.length, span.end - at);
        at += node.length;
        if (start >= end) continue;
        range.setStart(node, start);
        range.setEnd(node, end);
        found.push(...range.getClientRects());
      }
      lineStart = lineEnd + 1;
    }
    return found;
  }

  #line({ key, text, marks }: WantedLine): Line {
    const document = this.#root.ownerDocument;
    const element = document.createElement('div');
    let at = 0;
    for (const mark of marks) {
      if (mark.start > at) element.append(text.slice(at, mark.start));
      const span = document.createElement('span');
      span.dataset.mark = mark.strong ? 'active' : '';
      span.textContent = text.slice(mark.start, mark.end);
      element.append(span);
      at = mark.end;
    }
    element.append(text.slice(at) || (text ? '' : '\u200B'));
    return { key, element, length: text.length };
  }
}

interface WantedLine {
  readonly key: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

function split(text: string, marks: readonly Mark[]): WantedLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const here = marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({
        start: Math.max(0, mark.start - start),
        end: Math.min(line.length, mark.end - start),
        strong: mark.strong,
      }))
      .sort((a, b) => a.start - b.start);
    start = end + 1;
    return {
      key: here.length ? `${here.map((m) => `${m.start},${m.end},${m.strong}`)}|${line}` : line,
      text: line,
      marks: here,
    };
  });
}

function textsOf(element: HTMLElement): Text[] {
  return [...element.childNodes].flatMap((node) => {
    const text = node.nodeType === 3 ? node : node.firstChild;
    return text ? [text as Text] : [];
  });
}
