import { type TextSpan, textSpan } from '../text/span';
import type { BecauseKey } from './because';
import { authorityIn, deadlineIn, inDraft, metricIn, whyIn } from './elements';
import type { Hit } from './matcher';
import { confidenceOf, logOdds } from './model/model';
import { asksForResult, isBriefPart, isCheckable, isFollowedByCheck } from './ownText';
import { parseParts } from './parse';
import type { DetectOptions, Request } from './request';
import { THRESHOLDS } from './sensitivity';
import { featuresOf, type Unit, unitsOf } from './units';

export { isMarked, type Sensitivity } from './sensitivity';

const CADENCE =
  /\b(?:every|each) (?:other )?(?:day|week|month|quarter|year|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday)s?\b|\b(?:daily|weekly|monthly|quarterly|biweekly|fortnightly)\b/i;
const RESULT_LEAD =
  /^(?:please |pls |can you |could you |i need you to |we need to |let's )?(?:please )?(?:make sure|ensure|see to it|be sure|maintain|keep|increase|reduce|raise|grow|cut|achieve|reach|hit|deliver|get|improve|outcome|goal|result|objective)\b/i;

/**
 * Finds everything in a draft that hands over work.
 *
 * @param draft - plain text; spans of the answer are UTF-16 offsets into it
 * @returns requests in order, not overlapping, each with its confidence from 0 to 1
 */
export function detect(draft: string, options: DetectOptions): readonly Request[] {
  const units = unitsOf(draft, options.channel);
  const out: Request[] = [];
  units.forEach((unit, i) => {
    if (isBriefPart(draft.slice(unit.span.start, unit.span.end))) return;
    const confidence = confidenceOf(logOdds(featuresOf(units, i)));
    if (confidence >= THRESHOLDS.eager)
      out.push(requestOf(draft, units, i, unit, confidence, options.now));
  });
  return out;
}

function requestOf(
  draft: string,
  units: readonly Unit[],
  i: number,
  unit: Unit,
  confidence: number,
  now: Date,
): Request {
  const { span, local } = unit;
  const { view } = local;
  const hit = bestHit(local.hits);
  const parts = parseParts(view, hit);
  const from = (view.tokens[view.head]?.start ?? 0) + span.start;
  const cover = (range: readonly [number, number] | null): TextSpan | null => {
    const first = range && view.tokens[range[0]];
    const last = range && view.tokens[range[1] - 1];
    return first && last ? textSpan(draft, span.start + first.start, span.start + last.end) : null;
  };
  const near = [unit, ...neighbours(units, i)];
  const find = (search: (text: string) => { start: number; end: number } | null) => {
    for (const u of near) {
      const piece = inDraft(draft, u.span.start, search(draft.slice(u.span.start, u.span.end)));
      if (piece) return piece;
    }
    return null;
  };
  const deadline = deadlineIn(draft, span.start, span.end, now);
  const assignee = cover(parts.assignee);
  const why = find(whyIn);
  const metric = find(metricIn);
  const cadence = CADENCE.exec(view.text);
  const asked = draft.slice(from, span.end);
  const outcome =
    ((RESULT_LEAD.test(asked) || asksForResult(asked)) && (why !== null || metric !== null)) ||
    isCheckable(asked) ||
    isFollowedByCheck(units.slice(i + 1, i + 5).map((u) => draft.slice(u.span.start, u.span.end)));
  const because: BecauseKey[] = [hit?.form?.because ?? 'becauseImplied'];
  if (!metric) because.push('becauseNoMeasure');
  if (!why) because.push('becauseNoReason');
  return {
    start: from,
    end: span.end,
    kind: outcome ? 'outcome' : 'task',
    confidence,
    form: hit?.form?.id ?? 'implied',
    verb: parts.verb,
    object: cover(parts.object),
    recipient: cover(parts.recipient),
    assignee,
    deadline,
    cadence: cadence
      ? textSpan(draft, span.start + cadence.index, span.start + cadence.index + cadence[0].length)
      : null,
    elements: { why, metric, deadline, owner: assignee, authority: find(authorityIn) },
    keepAsTask: null,
    bundle: null,
    because,
  };
}

function neighbours(units: readonly Unit[], i: number): Unit[] {
  return [units[i + 1], units[i - 1]].filter(
    (u): u is Unit => u !== undefined && u.span.paragraph === units[i]?.span.paragraph,
  );
}

function bestHit(hits: readonly Hit[]): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) {
    if (!hit.form) continue;
    const rank = hit.form.rank + (hit.clause ? 5 : 0) - hit.match.from * 0.05;
    if (!best || rank > (best.form?.rank ?? 0) + (best.clause ? 5 : 0) - best.match.from * 0.05)
      best = hit;
  }
  return best;
}
