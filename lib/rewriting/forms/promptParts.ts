import type { RewriteInput } from '../rewrite';

/** What a prompt says besides one request, sorted by what it does for the goal; every sentence word for word. */
export interface Rest {
  readonly context: readonly string[];
  readonly limits: readonly string[];
  readonly asks: readonly string[];
  readonly stops: readonly string[];
}

const LIMIT =
  /^(?:please )?(?:don['’]?t|do not|never|no|not|only|keep|use|output|return|format|max|at most|must|under|without|stick|leave|limit|avoid|title|name|respond|answer|write in|be|skip|exclude|ignore|assume|stay|follow|focus)\b|\b(?:ok(?:ay)?|fine|allowed)\W*$|\b(?:must|should|shouldn['’]t|only|at most|max(?:imum)?|min(?:imum)?|budget|deadline|has to be|have to be|needs? to be|(?:don['’]?t|do not) want|we can['’]t|need (?:it|this|them) (?:for|by|on|before|at))\b|^(?:tone|style|length|format|language|deadline|budget)\s*:/i;

/** "WCAG AA.", "British spelling.": a word or three that limit what was asked. */
const SCRAP = /^(?!\S+\s*:)(?:\S+\s+){0,2}\S+$/;

const STOP =
  /^(?:please )?(?:stop|pause|halt|ask|check with) .*\b(?:if|when|before|unless)\b|^(?:if|when) .*\b(?:stop|ask me|tell me|come back)\b/i;

/** Labels of the writer's own that say the same as ours. */
const LABEL = {
  context: /^(?:context|background)\s*:\s*/i,
  limits: /^(?:constraints?|rules|limits|requirements?)\s*:\s*/i,
};

/** "We need shelf space for the summer": beside another order it is the reason for it. */
const NEED = /^(?:we|they|he|she) (?:need|want)s? (?!you\b|to\b)/i;

/** Every sentence of the prompt outside of the request. */
export function restOf({ draft, request, requests }: RewriteInput): Rest {
  const rest = {
    context: [] as string[],
    limits: [] as string[],
    asks: [] as string[],
    stops: [] as string[],
  };
  for (const [from, to] of [
    [0, request.start],
    [request.end, draft.length],
  ] as const) {
    for (const found of draft
      .slice(from, to)
      .matchAll(/[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]*)*[.!?]*/g)) {
      const sentence = found[0].trim();
      if (!/[\p{L}\d]/u.test(sentence) || isTaskLabel(sentence)) continue;
      const at = from + found.index;
      const asked = requests.some(
        (each) => each.kind === 'task' && each.start < at + found[0].length && each.end > at,
      );
      if (LABEL.context.test(sentence)) rest.context.push(sentence.replace(LABEL.context, ''));
      else if (LABEL.limits.test(sentence)) rest.limits.push(sentence.replace(LABEL.limits, ''));
      else if (STOP.test(sentence)) rest.stops.push(sentence);
      else if (LIMIT.test(sentence) || SCRAP.test(sentence)) rest.limits.push(sentence);
      else if (asked && !NEED.test(sentence) && !/^\p{Lu}\w+(?: \w+)?:\s/u.test(sentence))
        rest.asks.push(sentence);
      else rest.context.push(sentence);
    }
  }
  return rest;
}

/** "Task:" alone before the request. */
function isTaskLabel(text: string): boolean {
  return /^(?:task|goal|objective|request|prompt)\s*:$/i.test(text);
}
