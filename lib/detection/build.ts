import { type Span, type TextSpan, textSpan } from '../text/span';
import type { BecauseKey } from './because';
import { authorityIn, inDraft, metricIn, whyIn } from './elements';
import type { Hit } from './matcher';
import { parseParts } from './parse';
import type { Parts } from './parts';
import type { DeadlineReader } from './readDeadline';
import type { Elements, Request } from './request';
import { keepReason } from './triage';
import type { Unit } from './unit';

const CADENCE =
  /\b(?:every|each) (?:other |second |third )?(?:single )?(?:day|week|month|quarter|year|morning|evening|afternoon|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|mon|tue|wed|thu|fri)s?\b|\b(?:daily|weekly|monthly|quarterly|biweekly|fortnightly|annually|once a (?:day|week|month|year)|twice a (?:day|week|month))\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i;

/** A request as it stands in the draft, before triage of the whole draft. */
export interface Draftwise {
  readonly draft: string;
  readonly unit: Unit;
  /** Units whose words may say why, how much or who decides; nearest first. */
  readonly near: readonly Unit[];
  readonly confidence: number;
  readonly kind: 'task' | 'outcome';
  /** Where the request ends; later than its sentence when a brief goes on. */
  readonly end: number;
  readonly now: Date;
  readonly readDeadline: DeadlineReader;
}

/** Puts together what is known about one request. */
export function buildRequest(input: Draftwise): Request {
  const { draft, unit, kind } = input;
  const { local } = unit;
  const { view } = local;
  const hit = bestHit(unit);
  const parts = parseParts(view, hit);
  const start = Math.min(unit.start + (view.tokens[view.head]?.start ?? 0), unit.end - 1);
  const cover = (range: readonly [number, number] | null) => tokens(draft, unit, range);
  const assignee = cover(parts.assignee) ?? cover(vocativeName(unit));
  const cadence = CADENCE.exec(view.text);
  const elements = elementsOf(input, assignee);
  const because: BecauseKey[] = [hit?.form.because ?? 'becauseImplied'];
  if (
    view.clauses.some((c) => c.kind === 'adverbial') &&
    /^(?:if|when)\b/i.test(view.norm[view.head] ?? '')
  )
    because.push('becauseConditional');
  if (kind === 'outcome') because.push('becauseHasResult');
  else {
    if (!elements.metric) because.push('becauseNoMeasure');
    if (!elements.why) because.push('becauseNoReason');
  }
  return {
    start,
    end: input.end,
    kind,
    confidence: Math.round(input.confidence * 1000) / 1000,
    form: hit?.form.id ?? 'implied',
    verb: parts.verb,
    object: cover(parts.object),
    recipient: cover(parts.recipient),
    assignee,
    deadline: elements.deadline ? { ...elements.deadline } : null,
    cadence: cadence
      ? textSpan(draft, unit.start + cadence.index, unit.start + cadence.index + cadence[0].length)
      : null,
    elements,
    keepAsTask: kind === 'task' ? keepReason(view, parts.verb, nearText(input)) : null,
    bundle: null,
    because,
  };
}

type Dated = Elements & { readonly deadline: Request['deadline'] };

/** Looks in the request first, then in the sentences around it. */
function elementsOf(input: Draftwise, owner: TextSpan | null): Dated {
  const { draft, unit, near, end, now, readDeadline } = input;
  const own: Span = { start: unit.start, end: Math.max(end, unit.end) };
  const look = (search: (text: string) => Span | null): TextSpan | null => {
    const inside = inDraft(draft, own.start, search(draft.slice(own.start, own.end)));
    if (inside) return inside;
    for (const other of near) {
      const found = inDraft(draft, other.start, search(draft.slice(other.start, other.end)));
      if (found) return found;
    }
    return null;
  };
  let deadline = readDeadline(draft, own, now);
  for (const other of near) {
    if (deadline) break;
    if (/\b(?:by|due|deadline|need|needs|until|before|no later)\b/i.test(other.local.view.text)) {
      deadline = readDeadline(draft, other, now);
    }
  }
  return {
    why: look(whyIn),
    metric: look(metricIn),
    deadline,
    owner,
    authority: look(authorityIn),
  };
}

function nearText({ draft, unit, near }: Draftwise): string {
  return [unit, ...near].map((u) => draft.slice(u.start, u.end)).join(' ');
}

function tokens(
  draft: string,
  unit: Unit,
  range: readonly [number, number] | null,
): TextSpan | null {
  const first = range && unit.local.view.tokens[range[0]];
  const last = range && unit.local.view.tokens[range[1] - 1];
  if (!first || !last || last.end <= first.start) return null;
  return textSpan(draft, unit.start + first.start, unit.start + last.end);
}

function vocativeName({ local: { view } }: Unit): Parts['assignee'] {
  const [from, to] = view.vocative;
  for (let i = from; i < to; i++) if (view.names[i]) return [i, Math.max(i + 1, to)];
  return null;
}

/** The form that names the request: the one in the clause most likely to hand over work. */
function bestHit(unit: Unit): Hit | null {
  const { hits, gists } = unit.local;
  let target = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const { act, prior, strength, content } of gists) {
    const worth = prior + (content === 'reply' || strength === 'noun' ? -3 : 0);
    if (worth > most) {
      most = worth;
      target = act.at;
    }
  }
  let best: Hit | null = null;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (const hit of hits) {
    const near = hit.match.from >= target && hit.match.from <= target + 6;
    const rank =
      hit.form.rank +
      (hit.clause ? 5 : 0) +
      (near ? 20 : 0) +
      (hit.match.verb >= 0 ? 4 : 0) -
      hit.match.from * 0.05;
    if (rank > bestRank) {
      bestRank = rank;
      best = hit;
    }
  }
  return best;
}
