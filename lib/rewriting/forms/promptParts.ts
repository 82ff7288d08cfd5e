import type { RewriteInput } from '../rewrite';

/** What a prompt says besides one request, sorted by what it does for the goal; every sentence word for word. */
export interface Rest {
  readonly context: readonly string[];
  readonly limits: readonly string[];
  readonly asks: readonly string[];
  readonly stops: readonly string[];
}

const LIMIT =
  /^(?:please )?(?:don['’]?t|do not|never|no|not|only|keep|use|output|return|format|max|at most|under|without|stick|leave|avoid|respond|be|skip|exclude)\b|\b(?:must|should|only|at most|max(?:imum)?|budget|deadline|we can['’]t|cannot)\b/i;

const STOP =
  /^(?:please )?(?:stop|pause|ask|check with) .*\b(?:if|when|before|unless)\b|^if .*\bstop\b/i;

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
      if (!/[\p{L}\d]/u.test(sentence)) continue;
      const at = from + found.index;
      const asked = requests.some(
        (each) => each.kind === 'task' && each.start < at + found[0].length && each.end > at,
      );
      if (STOP.test(sentence)) rest.stops.push(sentence);
      else if (LIMIT.test(sentence)) rest.limits.push(sentence);
      else if (asked && !/^\p{Lu}\w+(?: \w+)?:\s/u.test(sentence)) rest.asks.push(sentence);
      else rest.context.push(sentence);
    }
  }
  return rest;
}
