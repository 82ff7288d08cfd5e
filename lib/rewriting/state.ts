import { headOf, isIndefinite } from '../english/nounPhrase';
import { specialState, takesClause } from './lightVerbs';
import type { Clause } from './parse/scan';
import { isPerson } from './people';
import {
  afterRecipient,
  agree,
  fill,
  isMine,
  recipientOf,
  type Slots,
  slotsOf,
  THING,
} from './slots';
import { kindOf } from './things';
import type { StateTemplate } from './verbs/verbClass';

function holds(template: StateTemplate, clause: Clause, slots: Slots): boolean {
  const recipient = recipientOf(clause);
  switch (template.when) {
    case 'mine':
      return isMine(clause) && clause.object !== '';
    case 'recipient':
      return (
        recipient !== '' &&
        !/\bwho\b/i.test(recipient) &&
        !THING.test(recipient) &&
        clause.object !== '' &&
        recipient.split(/\s+/).length <= 12
      );
    case 'to':
      return recipient !== '' && clause.object !== '';
    case 'from':
      return /^from /i.test(clause.complement) && slots.F !== '' && clause.object !== '';
    case 'complement':
      return clause.complement !== '' && clause.object !== '';
    case 'draft':
      return (
        clause.base === 'draft' &&
        /^(?:the|this|that|our|my|your|his|her|their|it|these|those)\b/i.test(clause.object) &&
        !/draft/i.test(clause.object)
      );
    case 'plan':
      return clause.base === 'plan' && !/^(?:it|this|that|them)$/i.test(clause.object);
    case 'about':
      return (
        /^(?:about|on|regarding|re|whether|if)\b/i.test(clause.complement) && clause.object !== ''
      );
    case 'person':
      return isPerson(clause.object);
    case 'clause':
      return (
        clause.isClause ||
        /^(?:if|whether|who|what|which|when|where|why|how|that)\b/i.test(clause.complement)
      );
    case 'indefinite':
      return isIndefinite(clause.object);
    case 'place':
      return slots.L !== '' && clause.object !== '';
    case 'bare':
      return clause.complement === '' && clause.object !== '';
    case 'noun':
      return isAmong(template.heads ?? '', headOf(clause.object).toLowerCase());
    default:
      return clause.object !== '';
  }
}

/** The head itself, or its kind written as "#device". */
function isAmong(heads: string, head: string): boolean {
  const kind = kindOf(head);
  return (
    ` ${heads} `.includes(` ${head} `) || (kind !== null && ` ${heads} `.includes(` #${kind} `))
  );
}

/** Objects we do not dare to turn round: too long or broken over lines. */
function isTurnable(clause: Clause): boolean {
  const object = clause.object;
  if (
    /^(?:below|above|so|again|regarding|re|concerning|about|of|in|on|as|at|by|with|for|from|and|or|sure|certain)\b/i.test(
      object,
    ) ||
    /^\w+ly\b/.test(object)
  )
    return false;
  if (
    (`${object}${clause.complement}`.match(/\(/g)?.length ?? 0) !==
    (`${object}${clause.complement}`.match(/\)/g)?.length ?? 0)
  )
    return false;
  if (/[:;]$/.test(object) || /:$/.test(clause.complement) || /^\s*:/.test(clause.tail))
    return false;
  if (object.split(/\s+/).length > 28) return false;
  return !/[:;\n]/.test(object.slice(0, -1).replace(/https?:\S+|\d{1,2}:\d{2}|1:1/g, ''));
}

/**
 * The state of the world when the clause is done, as a clause after "make sure".
 * `null` when no grammatical state can be made.
 */
export function stateOf(
  clause: Clause,
  british: boolean,
  templates?: readonly StateTemplate[],
): string | null {
  if (clause.base === 'ensure') return clause.object;
  if (!isTurnable(clause)) return null;
  if (
    clause.isClause &&
    !takesClause(clause.base) &&
    !templatesOf(clause, templates).some((each) => each.when === 'clause')
  )
    return null;
  const whole = withAttribute(clause);
  if (whole !== clause) return stateOf(whole, british, templates);
  const slots = slotsOf(clause, british);
  const special = specialState(clause, slots);
  if (special !== undefined) return special;
  for (const template of templates ?? clause.verbClass.states) {
    if (!holds(template, clause, slots) || lacksSlot(template.text, slots)) continue;
    let text = fill(agree(template.text, slots.plural !== ''), slots);
    if (clause.complement && !/\{[CLF]\}/.test(template.text) && !/\{[WR]\}/.test(template.text))
      text += ` ${clause.complement}`;
    else if (/\{[WR]\}/.test(template.text) && afterRecipient(clause))
      text += ` ${afterRecipient(clause)}`;
    return text;
  }
  return null;
}

function templatesOf(
  clause: Clause,
  templates: readonly StateTemplate[] | undefined,
): readonly StateTemplate[] {
  return templates ?? clause.verbClass.states;
}

/** A place or recipient that a template needs and the clause does not name. */
function lacksSlot(text: string, slots: Slots): boolean {
  return ['R', 'L', 'W'].some((name) => text.includes(`{${name}}`) && slots[name] === '');
}

/** "for March", "for 2024": which of them, not for whom. */
const PERIOD =
  /^for (?:the )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|^for (?:q[1-4]|20\d\d|(?:this|last|next) (?:week|month|quarter|year))\b/i;

/** Moves a complement that only describes the object back to it: "a call" + "with Ana". */
function withAttribute(clause: Clause): Clause {
  // "for Leah, who starts on Monday" keeps its last word.
  if (/^,? (?:who|which|whose)\b/i.test(clause.tail)) return clause;
  const placed = (
    /^(?:publish|add)$/.test(clause.verbClass.id)
      ? /^(for .+?) ((?:on|to|in|at) .+)$/is
      : /^((?:in|from) .+?) (in(?:to| half| one| two| an?)\b.+)$/is
  ).exec(clause.complement);
  if (
    placed?.[1] !== undefined &&
    placed[2] !== undefined &&
    /^(?:plain|summarize|fetch|change|move|publish|add)$/.test(clause.verbClass.id)
  ) {
    return { ...clause, object: `${clause.object} ${placed[1]}`, complement: placed[2] };
  }
  // "it properly", "them over to Ana": what follows a pronoun belongs to the verb.
  const loose =
    /^(it|them|this|that|these|those|him|her) ((?:\w+ly|over|in|out|back|again|up|off|down|at|on|to|by|from|with|into)\b.*|["“]\S.*)$/is.exec(
      clause.object,
    );
  if (loose?.[1] !== undefined && loose[2] !== undefined && !clause.isClause)
    return {
      ...clause,
      object: loose[1],
      complement: `${loose[2]} ${clause.complement}`.trim(),
    };
  // Who has the answer is not what it is about.
  if (clause.verbClass.id === 'answer' && isPerson(clause.object)) return clause;
  if (PERIOD.test(clause.complement) && !clause.isClause)
    return { ...clause, object: `${clause.object} ${clause.complement}`, complement: '' };
  if (/^(?:everything|anything|everyone|all)$/i.test(clause.object) && clause.complement)
    return { ...clause, object: `${clause.object} ${clause.complement}`, complement: '' };
  // A relative clause goes to its end: "every clause that's unusual for Scotland".
  if (
    /\b(?:that|who|which)(?:['’]s)?\b/i.test(clause.object.slice(5)) &&
    /^(?:for|in|on|at|with|from|about|by|of)\b/i.test(clause.complement) &&
    !clause.isClause
  )
    return { ...clause, object: `${clause.object} ${clause.complement}`, complement: '' };
  const prep = clause.complement.split(' ')[0]?.toLowerCase() ?? '';
  // "the query in reports/monthly.sql" lies there; "a summary in five lines" is given so.
  const lies =
    /^in \S*[\w-][./]\w\S*$/.test(clause.complement) &&
    !/^(?:add|create|publish)$/.test(clause.verbClass.id);
  if (lies && !clause.isClause && clause.object !== '')
    return { ...clause, object: `${clause.object} ${clause.complement}`, complement: '' };
  const fits =
    prep !== '' &&
    !/^in (?:\w+ ){1,3}(?:bullets?|words|lines|sentences|pages|paragraphs|points)\b/i.test(
      clause.complement,
    ) &&
    !(prep === 'to' && /^(?:re|move|change)/.test(clause.base)) &&
    !/^in (?:half|one|two|three|an?|\d)\b/i.test(clause.complement) &&
    (` ${clause.verbClass.attributive ?? ''} `.includes(` ${prep} `) ||
      (prep === 'from' && /^(?:flag|label|tag)$/.test(clause.base)) ||
      (prep === 'for' && clause.base === 'renew'));
  if (
    !fits ||
    clause.isClause ||
    /^(?:it|this|that|these|those|them|him|her|me|us)?$/i.test(clause.object)
  )
    return clause;
  return { ...clause, object: `${clause.object} ${clause.complement}`, complement: '' };
}
