import type { Span } from '../../text/span';

/** A span to underline; `strong` for the one whose card is open. */
export interface Mark extends Span {
  readonly strong: boolean;
}

interface Line {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly element: HTMLElement;
}

/**
 * The text of a mirror, one element per line of the draft. Only lines that changed are touched, so
 * that a keystroke in a long draft costs one line of layout and not all of it.
 */
export class MirrorLines {
  /** The text as drawn. */
  text = '';
  readonly #root: HTMLElement;
  #lines: Line[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  draw(text: string, marks: readonly Mark[]): void {
    const old = this.#lines;
    const wanted = split(text, marks);
    const most = Math.min(wanted.length, old.length);
    let head = 0;
    while (head < most && isSame(wanted[head], old[head])) head++;
    let tail = 0;
    while (tail < most - head && isSame(wanted.at(-1 - tail), old.at(-1 - tail))) tail++;
    const gone = old.slice(head, old.length - tail);
    const behind = old[old.length - tail]?.element ?? null;
    const added = wanted.slice(head, wanted.length - tail).map((line) => {
      const element = gone.shift()?.element ?? insertDiv(this.#root, behind);
      fill(element, line);
      return { ...line, element };
    });
    for (const { element } of gone) element.remove();
    this.#lines = [...old.slice(0, head), ...added, ...old.slice(old.length - tail)];
    this.text = text;
  }

  /** True when `text` is the same as drawn up to the end of the last line with one of these spans. */
  sharesMarked(text: string, spans: readonly Span[]): boolean {
    const last = this.text.indexOf('\n', Math.max(...spans.map(({ end }) => end)));
    return last >= 0 && text.startsWith(this.text.slice(0, last + 1));
  }

  /** Client rectangles of a span, one or more per line box. */
  rects(span: Span): DOMRect[] {
    const range = this.#root.ownerDocument.createRange();
    const found: DOMRect[] = [];
    let lineStart = 0;
    for (const { element, text } of this.#lines) {
      const lineEnd = lineStart + text.length;
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
}

function insertDiv(parent: HTMLElement, before: HTMLElement | null): HTMLElement {
  return parent.insertBefore(parent.ownerDocument.createElement('div'), before);
}

type Wanted = Omit<Line, 'element'>;

/** Lines of the draft with the marks in them, which count from the beginning of their line. */
function split(text: string, marks: readonly Mark[]): Wanted[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const here: Mark[] = [];
    for (const mark of sorted) {
      if (mark.start >= end) break;
      if (mark.end <= start) continue;
      here.push({
        start: Math.max(0, mark.start - start),
        end: Math.min(line.length, mark.end - start),
        strong: mark.strong,
      });
    }
    while (sorted[0] && sorted[0].end <= end + 1) sorted.shift();
    start = end + 1;
    return { text: line, marks: here };
  });
}

function isSame(a: Wanted | undefined, b: Wanted | undefined): boolean {
  return (
    a?.text === b?.text &&
    a?.marks.length === b?.marks.length &&
    !!a?.marks.every((mark, i) => {
      const other = b?.marks[i];
      return mark.start === other?.start && mark.end === other.end && mark.strong === other.strong;
    })
  );
}

function fill(element: HTMLElement, { text, marks }: Wanted): void {
  element.textContent = '';
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) element.append(text.slice(at, mark.start));
    const span = element.ownerDocument.createElement('span');
    span.dataset.mark = mark.strong ? 'active' : '';
    span.textContent = text.slice(mark.start, mark.end);
    element.append(span);
    at = mark.end;
  }
  element.append(text.slice(at) || (text ? '' : '\u200B'));
}

function textsOf(element: HTMLElement): Text[] {
  return [...element.childNodes].flatMap((node) => {
    const text = node.nodeType === 3 ? node : node.firstChild;
    return text ? [text as Text] : [];
  });
}
