import { lineEnd } from '../text/lines';
import type { Span } from '../text/span';

const LABEL =
  /^[ \t>]{0,8}(?:#{1,6}[ \t]{1,3}|[-*•][ \t]{1,3}|\d{1,2}[.)][ \t]{1,3})?(?:\*{1,2}|_{1,2})?(outcome|goal|objective|result|why(?: it matters)?|the why|reason|success(?: looks like| means| criteria)?|done when|definition of done|measure[sd]?(?: by)?|metrics?|deadline|due|by when|owner|you decide|may decide|decide(?:s)? alone|authority|come back to me if|stop and ask(?: when| if)?|ask (?:me )?(?:first|before|when|if)|check-?ins?|report(?:s|ing)?|rhythm|cadence|out of scope|in scope|scope|constraints?|limits?|guardrails?|budget|resources?|starting points?|context|background|not included|brief)(?:\*{1,2}|_{1,2})?[ \t]{0,2}(?::|—|–|-[ \t]|$)/i;
const CORE = /^(?:outcome|goal|objective|result|success|done when|definition of done)/i;

/** True when a line of `text` begins like a field of a brief; cheap to ask before the search. */
export function hasLabel(text: string): boolean {
  for (let at = 0; at <= text.length; ) {
    const stop = lineEnd(text, at);
    if (LABEL.test(text.slice(at, Math.min(stop, at + 80)))) return true;
    at = stop + 1;
  }
  return false;
}

/**
 * Finds briefs written as blocks of labelled lines ("Outcome: ...", "Done when", "You decide: ...").
 *
 * @param labelled - the parts of the draft that hold labels, whole lines and in order
 * @returns spans from the first to the last line of each block, in order
 */
export function briefBlocks(draft: string, labelled: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let start = -1;
  let end = 0;
  let labels = 0;
  let core = false;
  let loose = 0;
  let field = 0;
  const close = () => {
    if (labels >= 2 && core) blocks.push({ start, end });
    start = -1;
    labels = 0;
    core = false;
    loose = 0;
  };
  let next = 0;
  for (let at = 0; at <= draft.length; ) {
    while ((labelled[next]?.end ?? at) < at) next++;
    if (start < 0) {
      const part = labelled[next];
      if (!part) break;
      at = Math.max(at, part.start);
    }
    const stop = lineEnd(draft, at);
    const label = LABEL.exec(draft.slice(at, Math.min(stop, at + 80)));
    if (label) {
      if (start < 0)
        start = at + (draft.slice(at, stop).length - draft.slice(at, stop).trimStart().length);
      labels++;
      core ||= CORE.test(label[1] ?? '');
      end = trimmedEnd(draft, at, stop);
      field = end;
      loose = 0;
    } else if (start >= 0) {
      const text = draft.slice(at, Math.min(stop, at + 200)).trim();
      // Below a label on its own line come its items; a blank line or two may part the fields.
      const item =
        text === '' ||
        /^(?:[-*•]|\d{1,2}[.)]|\[[ x]?\])\s/i.test(text) ||
        (loose <= 1 && labelAlone(draft, field));
      loose = text === '' ? loose + 1 : item ? 0 : loose + 2;
      if (loose > 2) close();
      else if (text !== '' && item) end = trimmedEnd(draft, at, stop);
    }
    at = stop + 1;
  }
  close();
  return blocks;
}

/** True when the line that ends at `end` holds nothing but its label. */
function labelAlone(draft: string, end: number): boolean {
  const from = draft.lastIndexOf('\n', end - 1) + 1;
  return end - from < 60 && /^[#*_\s\w-]{1,60}:?[*_]{0,2}:?$/.test(draft.slice(from, end));
}

function trimmedEnd(draft: string, from: number, to: number): number {
  let end = to;
  while (end > from && draft.charCodeAt(end - 1) <= 32) end--;
  return end;
}
