import type { Request } from '../detection/request';
import { headOf } from '../english/nounPhrase';
import { type Area, areaOf } from './areas';
import type { Clause } from './parse/clause';
import { type Parsed, parseRequest } from './parse/request';
import { baseOfParticiple, readStatement } from './parse/statement';
import { speaksOfRhythm, speaksOfTime } from './parse/timeWords';
import type { RewriteInput } from './rewrite';
import { isSound } from './sound';
import { isMisread, isPerson, recipientOf, stateOf } from './state';
import { kindOf } from './things';
import { type Tone, toneOf } from './tone';
import { entryOf } from './verbs/lexicon';
import type { VerbClass } from './verbs/verbClass';

/** Where a deadline reads best inside a state; see the {T} slot. */
export const DEADLINE_MARK = '\u0002';

/** Everything the message forms need to know about one request. */
export interface Context {
  readonly input: RewriteInput;
  /** The request as written. */
  readonly text: string;
  readonly parsed: Parsed;
  readonly area: Area;
  /** True when the area's own reasons and checks fit this verb and direction. */
  readonly areaFits: boolean;
  readonly tone: Tone;
  /** The clause whose reasons and checks are offered: the last one that says enough. */
  readonly main: Clause | null;
  readonly verbClass: VerbClass | null;
  /** "the CRM is up to date" per clause, joined; `null` when no grammatical state can be made. */
  readonly state: string | null;
  readonly recurring: boolean;
  /** True when the request itself says anything about time. */
  readonly timed: boolean;
  readonly hasReason: boolean;
}

const REASON =
  /\b(?:so that|so (?:i|we|they|he|she|it|you|everyone|people|the|our|my|nobody)\b|because|since (?:we|i|they|it|he|she|the)|in order to|as (?:we|they|it) (?:need|will|are|have|is))/i;

/** "- the ceiling drips", ", keys are with Jo": a clause of its own that mostly gives the reason. */
const ASIDE =
  /(?:\s[-–—]+|,)\s+[^,]{0,40}?(?:\b(?:is|are|has|have|had|got|gets|went|was|were)\b|\w['’]s\s)/i;

/** What presses the writer, said beside the request: a reason of ours would sound deaf. */
const TROUBLE =
  /\b(?:waiting for|wants? (?:an?|the|it|to)|complain\w*|angry|upset|expires?|retires?|runs? out|stuck|mess|broken|overdue|too late|behind|otherwise|because|losing|lost|asked (?:for|about|twice|again))\b/i;

/** The sentences right before and after the request. */
function nearby({ draft, request }: RewriteInput): string {
  const before = draft.slice(Math.max(0, request.start - 160), request.start);
  const after = draft.slice(request.end, request.end + 160);
  return `${/[^.!?\n]*[.!?]?\s*$/.exec(before)?.[0] ?? ''} ${/^[\s.!?)]*[^.!?\n]*/.exec(after)?.[0] ?? ''}`;
}

/** Text in capitals throughout: our lower-case words would stick out. */
function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 6 && letters === letters.toUpperCase();
}

/** Gathers what is known about a request before any form is built. */
export function contextOf(input: RewriteInput): Context {
  const context = read(input);
  const whole = wholeState(context);
  return whole === null || isSound(whole, context) ? context : { ...context, state: null };
}

function read(input: RewriteInput): Context {
  const { draft, request, channel } = input;
  const text = draft.slice(request.start, request.end);
  const parsed = parseRequest(request, text);
  const tone = toneOf(draft, text, channel);
  const clauses = withObjects(parsed.clauses.map(weighed));
  const area = areaOf(request, draft, input.packs);
  const seen = clauses.length > 0 || parsed.negative ? clauses : parsed.glimpsed;
  const candidate =
    (clauses.length === 0
      ? seen.findLast((clause) => clause.verbClass.id !== 'tell')
      : undefined) ??
    seen.find((clause) => clause.verbClass.id !== 'tell') ??
    seen[0] ??
    (parsed.negative
      ? null
      : (readStatement(parsed.words, text) ?? (parsed.hasFrame ? named(request) : null))) ??
    null;
  const main = candidate && isMisread(candidate) ? null : candidate && meant(candidate);
  const known =
    main?.verbClass ??
    (request.verb ? entryOf(request.verb.toLowerCase())?.verbClass : undefined) ??
    null;
  return {
    input,
    text,
    parsed,
    area,
    areaFits: fits(area, main),
    tone,
    main,
    verbClass: known,
    state: isShouted(text) ? null : joinStates(clauses, area, tone),
    recurring:
      speaksOfRhythm(parsed.words) ||
      /^(?:every|each|once|twice|on)\b/i.test(request.cadence?.text ?? ''),
    timed: request.deadline !== null || speaksOfTime(parsed.words),
    hasReason:
      request.elements.why !== null ||
      REASON.test(text) ||
      ASIDE.test(parsed.phrase) ||
      TROUBLE.test(nearby(input)),
  };
}

/** Things one chooses among. */
const OPTIONS =
  /^(?:providers?|options?|vendors?|tools?|venues?|companies|suppliers?|schools?|alternatives|solutions?|agencies|platforms?|apps?|plans)$/i;

/** Happenings with guests and a date. */
const EVENT =
  /^(?:evening|celebration|gathering|meetup|reception|fundraiser|gala|festival|bbq|retreat|party|event|workshop|offsite|conference|webinar|fair|outing|dinner|lunch|tour)s?$/i;
const PLANS = /^(?:organi[sz]e|plan|prepare|host|run)$/;

function as(base: string, clause: Clause): Clause {
  const entry = entryOf(base);
  return entry ? { ...clause, verbClass: entry.verbClass } : clause;
}

/** "look into three providers": one chooses among them, nothing is broken. */
function weighed(clause: Clause): Clause {
  return clause.base === 'look into' && OPTIONS.test(headOf(clause.object))
    ? as('research', clause)
    : clause;
}

/** A participle after what it is about: "get the form signed". */
const DONE = /(?:ed|done|sent|made|written|built|paid|put|set|cut|drawn|given|sold|bought)$/i;

/** What the words mean for reasons and checks: "text Ana" calls her, "get it signed" signs it, "provide an update" gives it to us. */
function meant(clause: Clause): Clause {
  const call = /^(?:text|dm|message|e?mail|e-mail)$/.test(clause.base)
    ? entryOf('call')
    : undefined;
  if (call && recipientOf(clause) === '' && isPerson(clause.object))
    return { ...clause, verbClass: call.verbClass };
  if (/^(?:get|have)$/.test(clause.base)) {
    const words = clause.object.split(' ');
    const at = words.findIndex(
      (word, index) => index > 0 && DONE.test(word) && baseOfParticiple(word.toLowerCase()),
    );
    const entry = entryOf(baseOfParticiple(words[at]?.toLowerCase() ?? '') ?? '');
    if (entry)
      return {
        ...clause,
        base: entry.base,
        verbClass: entry.verbClass,
        object: words.slice(0, at).join(' '),
        complement: `${words.slice(at + 1).join(' ')} ${clause.complement}`.trim(),
        recipient: '',
      };
  }
  if (clause.isClause && clause.verbClass.id === 'check') return as('find out', clause);
  if (PLANS.test(clause.base) && EVENT.test(headOf(clause.object))) return as('schedule', clause);
  const made = /^(?:run|do|perform|conduct|carry out)$/.test(clause.base)
    ? entryOf('create')
    : undefined;
  if (made && kindOf(headOf(clause.object)) === 'figures')
    return { ...clause, verbClass: made.verbClass };
  const booked = /^set ?up$/.test(clause.base) ? entryOf('schedule') : undefined;
  if (booked && /^(?:something|a time|some time|time)\b/i.test(clause.object))
    return { ...clause, verbClass: booked.verbClass, object: 'the meeting' };
  return /^(?:provide|give|supply|furnish)$/.test(clause.base) && recipientOf(clause) === ''
    ? { ...clause, recipient: 'us' }
    : clause;
}

/** What the detector read, where the words have no form that can be turned: enough to choose a check by. */
function named({ verb, object, recipient }: Request): Clause | null {
  const entry = verb === null ? undefined : entryOf(verb.toLowerCase());
  if (!entry || object === null) return null;
  return {
    base: entry.base,
    verbClass: entry.verbClass,
    object: object.text,
    isClause: false,
    recipient: (recipient?.text ?? '').replace(/^(?:to|for|with) /i, ''),
    complement: '',
    tail: '',
  };
}

/** True when both the verb and what it acts on belong to the area, and nothing is sent to the writer. */
function fits(area: Area, main: Clause | null): boolean {
  if (main === null || isPerson(main.object)) return false;
  if (!` ${area.verbs} `.includes(` ${main.base.replaceAll(' ', '_')} `)) return false;
  if (/^(?:me|us)\b/i.test(main.recipient) || /^to (?:me|us)\b/i.test(main.complement))
    return false;
  // The place decides for what is put there; for all else only the thing itself does.
  const place = /^(?:add|publish|fix|transfer|update)$/.test(main.verbClass.id)
    ? ` ${main.object} ${main.complement}`
    : '';
  const head = headOf(main.object);
  const thing = main.object.slice(0, Math.max(0, main.object.indexOf(head)) + head.length);
  const words = `${thing}${place}`.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [];
  return (
    new RegExp(area.pattern ?? '(?!)').test(`${main.base} ${main.object}`.toLowerCase()) ||
    words.some((word, index) =>
      [
        word,
        word.replace(/s$/, ''),
        `${word}_${words[index + 1] ?? ''}`,
        `${word}_${(words[index + 1] ?? '').replace(/s$/, '')}`,
      ].some((each) => ` ${area.nouns} `.includes(` ${each} `)),
    )
  );
}

/** Gives every clause an object: its own, the next one's ("review and sign the form"), or "this". */
function withObjects(clauses: readonly Clause[]): readonly Clause[] {
  const out: Clause[] = [];
  for (const [index, clause] of clauses.entries()) {
    if (clause.object) {
      const shared = out.some(
        (earlier, at) =>
          at < index && earlier.object === clause.object && clauses[at]?.object === '',
      );
      out.push(shared ? { ...clause, object: pronounFor(clause.object) } : clause);
      continue;
    }
    const later = clauses.slice(index + 1).find((each) => lendsObject(each));
    const before = out.at(-1);
    const canShare = clause.tail === '' && clause.complement === '';
    if (
      (later &&
        canShare &&
        !before &&
        later.verbClass.id !== 'create' &&
        !/^(?:transfer|get)$/.test(later.verbClass.id)) ||
      (later &&
        canShare &&
        !before &&
        /^(?:the|this|these|that|those|my|our|your|all|both)\b/i.test(later.object))
    )
      out.push({ ...clause, object: later.object });
    else if (before) out.push({ ...clause, object: pronounFor(before.object) });
    else
      out.push({
        ...clause,
        object: needsObject(clause) && !/^(?!to )\S/i.test(clause.complement) ? 'this' : '',
      });
  }
  return out;
}

/** "review and sign the form": the form is the object of both; "review and call me" is not so. */
function lendsObject(clause: Clause): boolean {
  return (
    clause.object !== '' &&
    !/^(?:tell|ask|contact|chase|find-out)$/.test(clause.verbClass.id) &&
    !/^(?:your|me|us|him|her|them|it|this|that|if|whether|what|how)\b/i.test(clause.object)
  );
}

function needsObject(clause: Clause): boolean {
  if (/^(?:try|make|do|run)\b/.test(clause.base)) return false;
  return !/^(?:contact|chase|teach|ask|tell|introduce|grant|find|research|answer|schedule|create)$/.test(
    clause.verbClass.id,
  );
}

function pronounFor(object: string): string {
  return /^(?:it|this|that|them|these|those)$/i.test(object)
    ? object
    : /^(?:.*\S)s$/.test(object) && !/ss$/.test(object)
      ? 'them'
      : 'it';
}

function joinStates(clauses: readonly Clause[], area: Area, tone: Tone): string | null {
  const parts: string[] = [];
  const first = clauses[0];
  // "review and revise the letter": what we know of it matters less than what happens to it.
  const steps = clauses.length > 1 && first?.verbClass.id === 'review';
  if (steps && /^(?:this|it)?$/.test(first.object)) return null;
  for (const [index, clause] of clauses.entries()) {
    const own =
      index > 0 || (clauses.length > 1 && area.id === 'meeting')
        ? undefined
        : steps
          ? [{ text: '{O} {is} {seen}' }]
          : areaStates(area, clause);
    const whole = (own && stateOf(clause, tone.british, own)) ?? stateOf(clause, tone.british);
    if (whole === null) return null;
    const state =
      index > 0 && clause.tail === '' ? elided(whole, parts, clauses[index - 1]) : whole;
    if (index > 0) parts.push(/,| and /.test(parts.join('')) ? ', and ' : ' and ');
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
  const base = clause.base.replaceAll(' ', '_');
  const found = area.states?.filter((each) => ` ${each.verbs} `.includes(` ${base} `));
  return found?.map((each) =>
    each.heads === undefined
      ? { text: each.text, ...(each.text.includes('{L}') ? { when: 'place' as const } : {}) }
      : { text: each.text, heads: each.heads, when: 'noun' as const },
  );
}

/** What follows the last state in the writer's own words. */
export interface Tail {
  /** Time, place, reason: stays in the sentence. */
  readonly inside: string;
  /** "don't rename the file": becomes a sentence of its own. */
  readonly apart: string;
}

const PROHIBITION =
  /(?:,|;| -| –| and| but)\s+(?:but |and )?((?:(?:please )?(?:don['’]?t|do not|never)|(?<=, )(?:keep|leave|use|stick))\b.*)$/is;

/** Cuts the tail of the last clause into what stays in the sentence and what stands apart. */
export function tailOf(context: Context): Tail {
  const tail = context.parsed.clauses.at(-1)?.tail ?? '';
  const found = PROHIBITION.exec(tail);
  if (!found?.[1]) return { inside: tail, apart: '' };
  return { inside: tail.slice(0, found.index), apart: found[1] };
}

/** The state as plain text, with the writer's tail: "the CRM is up to date by Friday". */
export function wholeState(context: Context): string | null {
  return context.state === null
    ? null
    : context.state.replaceAll(DEADLINE_MARK, '') + tailOf(context).inside;
}
