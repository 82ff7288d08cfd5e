import { kindOf } from './kinds';
import { type Deed, TEXTS, type Texts, UNKNOWN } from './texts';

export { kindOf } from './kinds';
export type { Deed, Texts } from './texts';

const DEEDS: Readonly<Record<Deed, string>> = {
  mine: '',
  hand: 'transfer get return',
  make: 'create publish install schedule',
  put: 'add',
  alter: 'update change move tidy',
  judge: 'check review',
  settle: 'fix approve sign pay order',
  drop: 'cancel remove close',
};

const BY_CLASS = new Map<string, Deed>();
for (const [deed, ids] of Object.entries(DEEDS))
  for (const id of ids.split(' ').filter(Boolean)) BY_CLASS.set(id, deed as Deed);

/** Verbs without a class of their own that bring something about or change it. */
const PLAIN: Readonly<Partial<Record<Deed, RegExp>>> = {
  make: /^(?:lay out|consolidate|present|compile)/,
  alter:
    /^(?:extend|increase|reduce|cut|lower|raise|swap|crop|resize|retouch|label|tag|number|dedupe|clear|optimi[sz]e|refactor|upgrade|downgrade|improve|speed|streamline|automate|rebuild|redesign|rearrange|standardi[sz]e|prioriti[sz]e|categori[sz]e|classify|code|flag|strengthen)/,
  judge: /^(?:reconcile|score|measure|rate|monitor|track|watch|count)/,
};

/** What a verb does with a thing; `null` for talking, teaching and the like. */
export function deedOf(verbClass: string, base: string, mine: boolean): Deed | null {
  if (mine && /^(?:transfer|get|find|gather)$/.test(verbClass)) return 'mine';
  const known = BY_CLASS.get(verbClass);
  if (known !== undefined) return known;
  if (verbClass !== 'plain') return null;
  const found = Object.entries(PLAIN).find(([, pattern]) => pattern.test(base));
  return (found?.[0] as Deed | undefined) ?? null;
}

/**
 * Reasons and checks for a thing and what is done with it, the most fitting first.
 *
 * @param head the head noun of the object, as written
 * @param person true when the object is somebody
 */
export function textsFor(deed: Deed, head: string, person = false): Texts {
  const kind = person ? 'person' : kindOf(head);
  const known = kind === null ? undefined : TEXTS[kind][deed];
  const general = UNKNOWN[deed] ?? { reasons: [], checks: [] };
  if (!known) return general;
  return {
    reasons: known.reasons.length > 0 ? known.reasons : general.reasons,
    checks: known.checks.length > 0 ? known.checks : general.checks,
  };
}
