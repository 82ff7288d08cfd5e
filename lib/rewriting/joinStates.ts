import type { Area } from './areas';
import type { Clause } from './parse/scan';
import { stateOf } from './state';
import type { Tone } from './tone';

/** The states of all clauses as one, or `null` when one of them has none. */
export function joinStates(clauses: readonly Clause[], area: Area, tone: Tone): string | null {
  const parts: string[] = [];
  const first = clauses[0];
  // "review and revise the letter": what we know of it matters less than what happens to it.
  const several =
    clauses.length > 2 && clauses.every((each, at) => !each.tail || at === clauses.length - 1);
  const steps = clauses.length > 1 && first?.verbClass.id === 'review';
  if (steps && /^(?:this|it)?$/.test(first.object)) return null;
  // "let me know if A and B" may be one question.
  if (
    clauses
      .slice(0, -1)
      .some((each) => each.verbClass.id === 'tell' && /^(?:if|whether)\b/i.test(each.complement))
  )
    return null;
  for (const [index, clause] of clauses.entries()) {
    const own =
      index > 0 || (clauses.length > 1 && area.id === 'meeting')
        ? undefined
        : steps
          ? [{ text: '{O} {is} {seen}' }]
          : tone.channel === 'agent'
            ? undefined
            : areaStates(area, clause);
    const whole = (own && stateOf(clause, tone.british, own)) ?? stateOf(clause, tone.british);
    if (whole === null) return null;
    const state = index > 0 && !several ? elided(whole, parts, clauses[index - 1]) : whole;
    if (index > 0)
      parts.push(
        several
          ? index === clauses.length - 1
            ? ' and '
            : ', '
          : /,| and /.test(parts.join(''))
            ? ', and '
            : ' and ',
      );
    const hangs = /\bif not$/.test(state) && /^ \w/.test(clause.tail) ? ',' : '';
    parts.push(
      index === clauses.length - 1
        ? state + hangs
        : (state + hangs + clause.tail).replace(/,$/, ''),
    );
  }
  return parts.length > 0 ? parts.join('') : null;
}

/** "the letter is signed and it has gone out" -> "the letter is signed and has gone out". */
function elided(state: string, parts: readonly string[], before: Clause | undefined): string {
  const found = /^(?:it|they) (is|are|has|have) (?!to\b)/.exec(state);
  if (!found || before === undefined || before.tail !== '' || before.complement !== '')
    return state;
  const said = parts.join('');
  if (!/ (?:is|are|has|have) [\w ]+$/.test(said) || /\bif not$|\bwe\b|\bwhether\b/.test(said))
    return state;
  const same = new RegExp(` ${found[1]} \\w+(?: \\w+)?$`).test(said);
  return state.slice(same ? found[0].length : found[0].indexOf(' ') + 1);
}

function areaStates(area: Area, clause: Clause) {
  // "The duplicates are accurate and up to date" would say the opposite.
  if (/duplicat/i.test(clause.object)) return undefined;
  const base = clause.base.replaceAll(' ', '_');
  const found = area.states?.filter((each) => ` ${each.verbs} `.includes(` ${base} `));
  return found?.map((each) =>
    each.heads === undefined
      ? { text: each.text, ...(each.text.includes('{L}') ? { when: 'place' as const } : {}) }
      : { text: each.text, heads: each.heads, when: 'noun' as const },
  );
}
