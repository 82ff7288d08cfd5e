import { type Line, type LineKind, type LineState, lineEnd, readLine } from './lines';
import { sentenceEnds } from './sentences';
import type { Span } from './span';

/** A sentence of a draft with what its place on the page says about it. */
export interface SentenceSpan extends Span {
  /** Kind of the line the sentence starts on. */
  readonly kind: LineKind;
  /** First sentence of its line or list item. */
  readonly startsLine: boolean;
  /** Last sentence of its line or list item. */
  readonly endsLine: boolean;
  /** Inside a ticked check box. */
  readonly done: boolean;
}

/** A line with those it wraps onto: the smallest part of a draft that can be read by itself. */
export interface BlockSpan extends Span {
  /** The first block after a blank line, or of the draft. */
  readonly opensParagraph: boolean;
}

/** Lines shorter than this were ended by the writer, not by the width of a window. */
const LEAST_WRAPPED = 55;

/**
 * Finds the first block at or after `from`; `null` when only blank lines are left.
 *
 * @param from - start of a line
 * @param state - what lies open there
 * @param opens - true when a block at `from` would be the first of its paragraph
 */
export function nextBlock(
  draft: string,
  from: number,
  state: LineState,
  opens: boolean,
): BlockSpan | null {
  let opensParagraph = opens;
  for (let start = from; start < draft.length; ) {
    const end = lineEnd(draft, start);
    if (!isBlank(draft, start, end))
      return { start, end: blockEnd(draft, start, end, state), opensParagraph };
    opensParagraph = true;
    start = end + 1;
  }
  return null;
}

function isBlank(draft: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && draft.charCodeAt(at) <= 32) at++;
  return at === end;
}

function blockEnd(draft: string, start: number, stop: number, state: LineState): number {
  if (stop - start < LEAST_WRAPPED) return stop;
  const { kind } = readLine(draft, start, state).line;
  if (kind !== 'text' && !isList(kind)) return stop;
  let from = start;
  let end = stop;
  while (end < draft.length && end - from >= LEAST_WRAPPED) {
    const next = readLine(draft, end + 1, state).line;
    if (!wraps(draft, kind, from, end, next)) break;
    from = end + 1;
    end = lineEnd(draft, from);
  }
  return end;
}

/** A long line without a stop that goes on in lower case was broken by the editor, not the writer. */
function wraps(draft: string, kind: LineKind, from: number, to: number, next: Line): boolean {
  const end = trimReturn(draft, from, to);
  if (next.kind !== 'text' || end - from < LEAST_WRAPPED) return false;
  if (/[.?!:;]/.test(draft.charAt(end - 1))) return next.content > next.start && isList(kind);
  return /[a-z(0-9]/.test(draft.charAt(next.content));
}

function trimReturn(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

/** The sentences of one block and what lies open after it. */
export interface Piece {
  readonly sentences: readonly SentenceSpan[];
  readonly state: LineState;
}

/**
 * Cuts one block into sentences; a quoted, code or signature line gives one. Spans count from the
 * start of `text`.
 */
export function splitBlock(text: string, before: LineState): Piece {
  const out: SentenceSpan[] = [];
  const { line, state } = readLine(text, 0, before);
  if (line.kind === 'text' || isList(line.kind)) {
    const end = trimReturn(text, 0, text.length);
    let from = line.content;
    for (const stop of sentenceEnds(text.slice(line.content, end))) {
      const to = line.content + stop;
      pushSentence(out, text, line, from, to, from === line.content, to === end);
      from = to;
    }
  } else if (line.kind !== 'blank') {
    pushSentence(out, text, line, line.content, line.end, true, true);
  }
  return { sentences: out, state };
}

function isList(kind: LineKind): boolean {
  return kind === 'bullet' || kind === 'number' || kind === 'check';
}

function pushSentence(
  out: SentenceSpan[],
  text: string,
  { kind, done }: Line,
  from: number,
  to: number,
  startsLine: boolean,
  endsLine: boolean,
): void {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  if (start < end) out.push({ start, end, kind, startsLine, endsLine, done });
}
