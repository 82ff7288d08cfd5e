import { isEnglish } from '../english/language';
import { FRESH_STATE } from '../text/lines';
import { paragraphs } from '../text/sentences';
import type { Span } from '../text/span';
import { namesAim } from './aims';
import { briefBlocks } from './briefBlock';
import { buildRequest } from './build';
import { bundle } from './bundle';
import { type Local, type Place, placeFeatures } from './features';
import { Memory } from './memory';
import { confidenceOf, logOdds } from './model/model';
import { statesOutcome } from './outcome';
import { isFollowedByCheck, isHandover } from './ownText';
import type { DeadlineReader } from './readDeadline';
import type { DetectOptions, Request } from './request';
import { LEAST_CONFIDENCE } from './sensitivity';
import { moveRequest } from './shift';
import { placeUnits, type Unit } from './units';

/** What the detector remembers about a sentence in its surroundings. */
interface Verdict {
  readonly key: number;
  readonly previous: Local | null;
  readonly next: Local | null;
  readonly leadIn: Local | null;
  readonly confidence: number;
  readonly outcome: boolean;
}

/** A request kept with the place it was found at, to be moved when only its place has changed. */
interface Kept {
  readonly kind: 'task' | 'outcome';
  readonly confidence: number;
  /** Hour of writing; deadlines may depend on it. */
  readonly hour: number;
  readonly gaps: readonly number[];
  readonly near: readonly Local[];
  readonly at: number;
  readonly request: Request;
}

/** Detects again and again in a draft that changes little between calls. */
export interface Detector {
  /** Same answer as `detect(draft, options)`; works only where the text has changed. */
  update(draft: string, options: DetectOptions): readonly Request[];
}

/**
 * Makes a detector for one draft. Keep one per composer; it holds at most a few thousand sentences.
 *
 * @param readDeadline - how deadlines are read; without it requests have none
 */
export function createDetector(readDeadline: DeadlineReader = () => null): Detector {
  const memory = new Memory();
  const verdicts = new WeakMap<Local, Verdict[]>();
  const kept = new WeakMap<Local, Kept[]>();

  const verdictOf = (units: readonly Unit[], i: number, unit: Unit): Verdict => {
    const previous = units[i - 1]?.local ?? null;
    const next = units[i + 1]?.local ?? null;
    const { place } = unit;
    const key = placeKey(place);
    const known = verdicts.get(unit.local);
    if (known) {
      for (const v of known) {
        if (
          v.key === key &&
          v.previous === previous &&
          v.next === next &&
          v.leadIn === place.leadIn
        )
          return v;
      }
    }
    const around = placeFeatures(unit.local, place, previous, next);
    const after = place.sameParagraphAfter && next ? next.view.text : '';
    const confidence = confidenceOf(logOdds(unit.local.features, around), place.channel);
    const fresh: Verdict = {
      key,
      previous,
      next,
      leadIn: place.leadIn,
      confidence,
      outcome:
        statesOutcome(unit.local.view, unit.local.gists, after) ||
        (confidence >= LEAST_CONFIDENCE && namesAim(unit.local.view.text, unit.local.gists)),
    };
    verdicts.set(unit.local, known ? [fresh, ...known.slice(0, 3)] : [fresh]);
    return fresh;
  };

  return {
    update(draft, options) {
      let state = FRESH_STATE;
      let labelled = false;
      const pieces = paragraphs(draft).map(({ start, end }) => {
        const paragraph = memory.read(draft.slice(start, end), state);
        state = paragraph.state;
        labelled ||= paragraph.labelled;
        return { start, sentences: paragraph.sentences };
      });
      const units = placeUnits(pieces, options.channel);
      const total = { words: 0, known: 0, foreign: 0 };
      for (const { local } of units) {
        total.words += local.language.words;
        total.known += local.language.known;
        total.foreign += local.language.foreign;
      }
      if (!isEnglish(total)) return [];
      return collect(draft, units, labelled ? briefBlocks(draft) : [], options);
    },
  };

  function collect(
    draft: string,
    units: readonly Unit[],
    blocks: readonly Span[],
    options: DetectOptions,
  ): readonly Request[] {
    const out: Request[] = [];
    const runs: number[] = [];
    const topics: (Local | null)[] = [];
    let run = 0;
    let lastTask = -2;
    let outcomeIn = -1;
    let purposeIn = -1;
    let block = 0;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i];
      if (!unit) break;
      while (block < blocks.length && (blocks[block]?.end ?? 0) <= unit.span.start) block++;
      const inBlock = blocks[block];
      if (inBlock && inBlock.start < unit.span.end && unit.span.start < inBlock.end) {
        const first = out[out.length - 1];
        if (!first || first.start < inBlock.start) {
          out.push(request(draft, units, i, 0.95, 'outcome', inBlock, options));
          runs.push(0);
          topics.push(null);
        }
        outcomeIn = unit.paragraph;
        continue;
      }
      if (!unit.local.english) continue;
      const verdict = verdictOf(units, i, unit);
      const text = unit.local.view.text;
      if (isHandover(text)) continue;
      const last = out[out.length - 1];
      const follows = outcomeIn === unit.paragraph && last?.kind === 'outcome';
      if (follows && (unit.local.part || (!asksAgain(text) && lastTask !== i - 1))) {
        out[out.length - 1] = { ...last, end: unit.span.end };
        continue;
      }
      if (outcomeIn >= 0 && unit.local.part) continue;
      if (verdict.outcome || isChecked(units, i)) {
        out.push(
          request(draft, units, i, Math.max(verdict.confidence, 0.6), 'outcome', null, options),
        );
        runs.push(0);
        topics.push(null);
        outcomeIn = unit.paragraph;
        continue;
      }
      if (unit.local.purpose) purposeIn = unit.paragraph;
      const confidence =
        units.length === 1 && alone(unit) ? Math.max(verdict.confidence, 0.6) : verdict.confidence;
      if (confidence < LEAST_CONFIDENCE) continue;
      if (purposeIn === unit.paragraph && !asksAgain(text)) {
        out.push(request(draft, units, i, confidence, 'outcome', null, options));
        runs.push(0);
        topics.push(null);
        continue;
      }
      if (lastTask !== i - 1 || !unit.place.sameParagraphBefore) run++;
      lastTask = i;
      out.push(request(draft, units, i, confidence, 'task', null, options));
      runs.push(run);
      topics.push(unit.local);
    }
    return bundle(out, runs, topics);
  }

  function request(
    draft: string,
    units: readonly Unit[],
    i: number,
    confidence: number,
    kind: 'task' | 'outcome',
    block: Span | null,
    options: DetectOptions,
  ): Request {
    const unit = units[i];
    if (!unit) throw new RangeError('no such unit');
    const near = [units[i + 1], units[i - 1], units[i + 2]].filter(
      (u): u is Unit => u !== undefined && u.paragraph === unit.paragraph,
    );
    const end = block ? block.end : unit.span.end;
    const { now } = options;
    const hour = Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 3_600_000);
    const gaps = near.map((u) => u.span.start - unit.span.start);
    const known = block ? [] : (kept.get(unit.local) ?? []);
    for (const k of known) {
      if (
        k.kind !== kind ||
        k.confidence !== confidence ||
        k.hour !== hour ||
        k.near.length !== near.length
      )
        continue;
      if (!k.near.every((l, n) => l === near[n]?.local && k.gaps[n] === gaps[n])) continue;
      return k.at === unit.span.start ? k.request : moveRequest(k.request, unit.span.start - k.at);
    }
    const made = buildRequest({
      ...{ draft, unit, near, confidence, kind, end },
      now: options.now,
      readDeadline,
    });
    const placed = block ? { ...made, start: block.start } : made;
    if (!block) {
      const entry = {
        kind,
        confidence,
        hour,
        gaps,
        near: near.map((u) => u.local),
        at: unit.span.start,
        request: placed,
      };
      kept.set(unit.local, [entry, ...known.slice(0, 3)]);
    }
    return placed;
  }
}

/** How many sentences after a request may lead to the check it is done by. */
const REACH = 4;

/** True when the next sentences lead, over reasons and limits, to the check it is done by. */
function isChecked(units: readonly Unit[], i: number): boolean {
  const next = units.slice(i + 1, i + 1 + REACH);
  return isFollowedByCheck(next.map(({ local }) => local.view.text));
}

/** A new request after an outcome, not advice on how to reach it. */
function asksAgain(text: string): boolean {
  return /\b(?:please|pls|kindly|can you|could you|would you|will you|i need|also|separately|another thing|one more)\b/i.test(
    text,
  );
}

/** All that the model is told about a place, as one number. */
function placeKey(place: Place): number {
  let key = KIND_ORDER.indexOf(place.kind);
  key = key * 2 + (place.startsLine ? 1 : 0);
  key = key * 2 + (place.endsLine ? 1 : 0);
  key = key * 5 + Math.min(place.before, 4);
  key = key * 5 + Math.min(place.after, 4);
  key = key * 2 + (place.before + place.after === 0 ? 1 : 0);
  key = key * 2 + (place.sameParagraphBefore ? 1 : 0);
  key = key * 2 + (place.sameParagraphAfter ? 1 : 0);
  return key * 3 + (place.channel === 'email' ? 0 : place.channel === 'chat' ? 1 : 2);
}

const KIND_ORDER: readonly string[] = ['text', 'bullet', 'number', 'check', 'heading'];

/** Activities that name a state to reach rather than work to do. */
const RESULTING =
  /^(?:create|maintain|protect|build|keep|ensure|help|reduce|increase|improve|make|grow)$/;

/** A mail of one line that is nothing but an activity: "Scheduling appointments", "Post 3 graphics." */
function alone({ local, place }: Unit): boolean {
  const gist = local.gists[0];
  const { view } = local;
  if (!gist || place.channel !== 'email' || view.tokens.length > 16 || view.norm.includes('?'))
    return false;
  const { act, prior } = gist;
  if (act.kind !== 'start' || act.verb !== 0) return false;
  if (act.mood === 'ing') return local.gists.length <= 3 && !RESULTING.test(view.bases[0] ?? '');
  return act.mood === 'imp' && prior >= 0.8 && act.head !== '' && view.tokens.length >= 3;
}
