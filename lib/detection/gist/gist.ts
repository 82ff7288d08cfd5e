import { WORD, wordBits } from '../../english/words';
import type { Act } from '../clauses/act';
import type { View } from '../view';
import { contentOf } from './content';
import { CONTENT, STRENGTH } from './expectations';
import { handover } from './handover';

/** A clause with what it amounts to. */
export interface Gist {
  readonly act: Act;
  readonly strength: string;
  readonly content: string;
  /** Expected log-odds that the clause hands over work. */
  readonly prior: number;
}

/** Sums up one clause. */
export function gistOf(view: View, act: Act): Gist {
  const strength = handover(view, act);
  const content = contentOf(view, act);
  return { act, strength, content, prior: expect(view, act, strength, content) };
}

/** "Please order lunch", "Can you update the budget?": words that hardly ever mean anything else. */
export function isPlainAsk({ act, strength, content }: Gist): boolean {
  return (
    (strength === 'please' || (strength === 'ask-you' && act.mood.startsWith('ask-'))) &&
    /^(?:work|work-find|review|give-me|v-handle)$/.test(content) &&
    !act.negative &&
    act.object !== 'end'
  );
}

/** The clause that is most likely to hand over work. */
export function likeliest(gists: readonly Gist[]): Gist | undefined {
  let best = gists[0];
  for (const gist of gists) if (best && gist.prior > best.prior) best = gist;
  return best;
}

function expect(view: View, act: Act, strength: string, content: string): number {
  const noun = act.head ? wordBits(act.head) : 0;
  let z = (STRENGTH[strength.replace(/\+$/, '')] ?? -3.5) + (CONTENT[content] ?? 0);
  if (/^(?:i|we)-(?:need|want|appreciate)$|^np-needs$/.test(strength)) {
    z =
      (STRENGTH[strength] ?? 0) +
      (noun & WORD.deliverable
        ? 0.8
        : noun & WORD.time
          ? -2
          : noun & (WORD.person | WORD.event)
            ? -0.5
            : 0);
    if (act.object === 'it' && act.head === '') z -= 1;
  }
  if (strength === 'welcome' && act.verb < 0)
    z = view.norm.some((w) =>
      /^(?:help|assistance|review|turnaround|signatures?|presence|attention|cooperation|comments)$/.test(
        w,
      ),
    )
      ? 0.3
      : -1.5;
  if (
    (strength === 'np-should' || strength === 'who-should') &&
    (content === 'meet' || content === 'state')
  )
    z = act.subject === 'np' || act.subject === 'it' ? 0.6 : -0.5;
  if (/^(?:i|we)-want-to$/.test(strength))
    z += content === 'have-done' ? 1.6 : /^(?:have|v-get)$/.test(content) ? 1 : 0;
  if (strength.endsWith('+')) z += 0.3;
  if (act.negative && strength !== 'please-not' && strength !== 'not') z -= 1.5;
  if ((strength === 'imp' || strength === 'imp-mid') && act.object === 'end') z -= 0.8;
  if (
    (strength === 'imp' || strength === 'imp-mid') &&
    /^(?:det|poss|name|me|them|it|thing)$/.test(act.object)
  )
    z += 0.5;
  if (act.verb >= 0 && view.norm[act.verb + 1] === ':') z -= 2;
  return z;
}
