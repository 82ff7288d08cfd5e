import { WORD } from '../english/words';
import type { Hit } from './matcher';
import { hasTime, objectFrom } from './parseObject';
import type { Parts } from './parts';
import { isBase, type View } from './view';

const PARTICLES = new Set(
  'up out off down in on over back away through together along ahead around'.split(' '),
);
/** Finds verb, object, recipient and assignee for the hit that names the request. */
export function parseParts(view: View, hit: Hit | null): Parts {
  const assignee = assigneeOf(view, hit);
  let at = hit ? hit.match.verb : -1;
  if (at < 0 && !hit) at = firstVerb(view);
  if (at < 0) return { verb: null, object: nounObject(view, hit), recipient: null, assignee };
  const passive = hit?.form.id === 'needs-doing';
  let verb = view.bases[at] ?? view.norm[at] ?? null;
  if (passive) {
    const subject = subjectBefore(view, at);
    return { verb, object: subject, recipient: null, assignee };
  }
  let i = at + 1;
  const particle = view.norm[i] ?? '';
  if (
    PARTICLES.has(particle) &&
    !(particle === 'on' || particle === 'in' ? hasTime(view, i + 1) : false)
  ) {
    if (!(particle === 'over' && (view.bits[i + 1] ?? 0) & WORD.number)) {
      verb = `${verb} ${particle}`;
      i++;
    }
  }
  const { object, recipient } = objectFrom(view, i);
  return { verb, object, recipient, assignee };
}

function assigneeOf(view: View, hit: Hit | null): readonly [number, number] | null {
  if (hit && hit.match.assignee[0] >= 0) return hit.match.assignee;
  const [from, to] = view.vocative;
  if (to <= from) return null;
  for (let i = from; i < to; i++) if (view.names[i]) return [from, to];
  return null;
}

function firstVerb(view: View): number {
  for (const clause of view.clauses) if (isBase(view, clause.at)) return clause.at;
  return -1;
}

/** Subject of a passive: the noun phrase in front of "needs to be". */
function subjectBefore(view: View, verb: number): readonly [number, number] | null {
  let end = verb;
  while (
    end > view.head &&
    (view.bits[end - 1] ?? 0) &
      (WORD.be | WORD.modal | WORD.adverb | WORD.auxiliary | WORD.preposition)
  )
    end--;
  while (
    end > view.head &&
    /^(?:needs?|wants?|requires?|must|has|have|like|love)$/.test(view.norm[end - 1] ?? '')
  )
    end--;
  let start = end;
  while (
    start > view.head &&
    view.tokens[start - 1]?.kind !== 'punct' &&
    !((view.bits[start - 1] ?? 0) & WORD.conjunction) &&
    end - start < 10
  )
    start--;
  return end > start ? [start, end] : null;
}

function nounObject(view: View, hit: Hit | null): readonly [number, number] | null {
  const from = hit ? hit.match.to : view.head;
  let start = Math.max(from - 1, 0);
  if (hit && view.tokens[start]?.kind === 'punct') start = from;
  const { object } = objectFrom(view, start);
  return object;
}
