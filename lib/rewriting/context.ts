import { type Area, areaOf } from './areas';
import { fits } from './areas/fits';
import { saysWhy } from './givenReason';
import { joinStates } from './joinStates';
import { mainClause, weighed } from './meaning';
import { withObjects } from './objects';
import { type Parsed, parseRequest } from './parse/request';
import type { Clause } from './parse/scan';
import { speaksOfRhythm, speaksOfTime } from './parse/timeWords';
import type { RewriteInput } from './rewrite';
import { DEADLINE_MARK } from './slots';
import { isSound } from './sound';
import { type Tone, toneOf } from './tone';
import { entryOf } from './verbs/lexicon';
import type { VerbClass } from './verbs/verbClass';

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

/** "quotes for cleaning the office twice a week": the rhythm is that of the thing. */
const THEIR_RHYTHM = /\bfor \w+ing\b.*\b(?:every|each|twice|once a|weekly|monthly|daily)\b/i;

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
  const main = mainClause(parsed, clauses, request, text);
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
      (speaksOfRhythm(parsed.words) && !THEIR_RHYTHM.test(parsed.phrase)) ||
      // "find out who delivers on Saturdays": the rhythm is theirs.
      (main?.isClause !== true &&
        /^(?:every|each|once|twice|on)\b/i.test(request.cadence?.text ?? '')),
    timed: request.deadline !== null || speaksOfTime(parsed.words),
    hasReason: saysWhy(input, text, parsed.phrase),
  };
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
