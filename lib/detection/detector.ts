import { countLanguage, isEnglish, type LanguageCount } from '../english/language';
import { LineCache } from '../text/lineCache';
import type { Span } from '../text/span';
import { briefBlocks } from './briefBlock';
import { buildRequest } from './build';
import { bundle } from './bundle';
import { type Local, placeFeatures } from './features';
import { confidenceOf, logOdds } from './model/model';
import { isBriefPart, statesOutcome, statesPurpose } from './outcome';
import { isCheckable, isFollowedByCheck, isBriefPart as isOwnPart } from './ownText';
import type { DetectOptions, Request } from './request';
import { LEAST_CONFIDENCE } from './sensitivity';
import { moveRequest } from './shift';
import { analyseSentence, type Unit, unitsFrom } from './units';

/** What the detector remembers about a sentence in its surroundings. */
interface Verdict {
  readonly key: string;
  readonly around: readonly (Local | null)[];
  readonly confidence: number;
  readonly outcome: boolean;
}

/** A request kept with the place it was found at, to be moved when only its place has changed. */
interface Kept {
  readonly key: string;
  readonly locals: readonly Local[];
  readonly at: number;
  readonly request: Request;
}

/** Most sentences that are remembered; the oldest are forgotten first. */
const MEMORY = 4000;

/** Detects again and again in a draft that changes little between calls. */
export interface Detector {
  /** Same answer as `detect(draft, options)`; works only where the text has changed. */
  update(draft: string, options: DetectOptions): readonly Request[];
}

/** Makes a detector for one draft. Keep one per composer; it holds at most a few thousand sentences. */
export function createDetector(): Detector {
  const lines = new LineCache();
  const sentences = new Map<string, Local>();
  const languages = new WeakMap<Local, LanguageCount>();
  const verdicts = new WeakMap<Local, Verdict[]>();
  const kept = new WeakMap<Local, Kept[]>();

  const analyse = (text: string): Local => {
    const known = sentences.get(text);
    if (known) return known;
    if (sentences.size >= MEMORY) {
      for (const old of sentences.keys()) {
        sentences.delete(old);
        if (sentences.size < MEMORY / 2) break;
      }
    }
    const fresh = analyseSentence(text);
    sentences.set(text, fresh);
    return fresh;
  };

  const languageOf = (local: Local): LanguageCount => {
    const known = languages.get(local);
    if (known) return known;
    const fresh = countLanguage(local.view.norm);
    languages.set(local, fresh);
    return fresh;
  };

  const verdictOf = (units: readonly Unit[], i: number, unit: Unit): Verdict => {
    const previous = units[i - 1]?.local ?? null;
    const next = units[i + 1]?.local ?? null;
    const { place } = unit;
    const key = `${place.kind}${place.startsLine ? 1 : 0}${place.endsLine ? 1 : 0}${Math.min(place.before, 4)}${Math.min(place.after, 4)}${place.sameParagraphBefore ? 1 : 0}${place.sameParagraphAfter ? 1 : 0}${place.channel}`;
    const known = verdicts.get(unit.local) ?? [];
    for (const v of known) {
      if (
        v.key === key &&
        v.around[0] === previous &&
        v.around[1] === next &&
        v.around[2] === place.leadIn
      )
        return v;
    }
    const around = placeFeatures(unit.local, place, previous, next);
    const after = place.sameParagraphAfter && next ? next.view.text : '';
    const fresh: Verdict = {
      key,
      around: [previous, next, place.leadIn],
      confidence: confidenceOf(logOdds(unit.local.features, around), place.channel),
      outcome: statesOutcome(unit.local.view, unit.local.acts, after),
    };
    verdicts.set(unit.local, [fresh, ...known.slice(0, 3)]);
    return fresh;
  };

  return {
    update(draft, options) {
      const units = unitsFrom(draft, lines.sentences(draft), options.channel, analyse);
      const total = { words: 0, known: 0, foreign: 0 };
      for (const unit of units) {
        const c = languageOf(unit.local);
        total.words += c.words;
        total.known += c.known;
        total.foreign += c.foreign;
      }
      if (!isEnglish(total)) return [];
      return collect(draft, units, options);
    },
  };

  function collect(
    draft: string,
    units: readonly Unit[],
    options: DetectOptions,
  ): readonly Request[] {
    const blocks = briefBlocks(draft);
    const out: Request[] = [];
    const runs: number[] = [];
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
        }
        outcomeIn = unit.span.paragraph;
        continue;
      }
      if (!isEnglish(languageOf(unit.local))) continue;
      const verdict = verdictOf(units, i, unit);
      const text = unit.local.view.text;
      const last = out[out.length - 1];
      const follows = outcomeIn === unit.span.paragraph && last?.kind === 'outcome';
      if (follows && (isBriefPart(text) || (!asksAgain(text) && lastTask !== i - 1))) {
        out[out.length - 1] = { ...last, end: unit.span.end };
        continue;
      }
      if ((outcomeIn >= 0 && isBriefPart(text)) || isOwnPart(text)) continue;
      if (verdict.outcome || (verdict.confidence >= LEAST_CONFIDENCE && isChecked(units, i))) {
        out.push(
          request(draft, units, i, Math.max(verdict.confidence, 0.6), 'outcome', null, options),
        );
        runs.push(0);
        outcomeIn = unit.span.paragraph;
        continue;
      }
      if (statesPurpose(text)) purposeIn = unit.span.paragraph;
      const confidence = alone(units, unit)
        ? Math.max(verdict.confidence, 0.6)
        : verdict.confidence;
      if (confidence < LEAST_CONFIDENCE) continue;
      if (purposeIn === unit.span.paragraph && !asksAgain(text)) {
        out.push(request(draft, units, i, confidence, 'outcome', null, options));
        runs.push(0);
        continue;
      }
      if (lastTask !== i - 1 || !unit.place.sameParagraphBefore) run++;
      lastTask = i;
      out.push(request(draft, units, i, confidence, 'task', null, options));
      runs.push(run);
    }
    return bundle(draft, out, runs);
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
      (u): u is Unit => u !== undefined && u.span.paragraph === unit.span.paragraph,
    );
    const end = block ? block.end : unit.span.end;
    const locals = [unit.local, ...near.map((u) => u.local)];
    const day = `${options.now.getFullYear()}-${options.now.getMonth()}-${options.now.getDate()}T${options.now.getHours()}`;
    const key = `${kind}${confidence}${day}${end - unit.span.start}|${near.map((u) => u.span.start - unit.span.start).join()}`;
    const known = block ? [] : (kept.get(unit.local) ?? []);
    for (const k of known) {
      if (
        k.key === key &&
        k.locals.length === locals.length &&
        k.locals.every((l, n) => l === locals[n])
      ) {
        return k.at === unit.span.start
          ? k.request
          : moveRequest(k.request, unit.span.start - k.at);
      }
    }
    const made = buildRequest({ draft, unit, near, confidence, kind, end, now: options.now });
    const placed = block ? { ...made, start: block.start } : made;
    if (!block)
      kept.set(unit.local, [
        { key, locals, at: unit.span.start, request: placed },
        ...known.slice(0, 3),
      ]);
    return placed;
  }
}

/** How many sentences after a request may lead to the check it is done by. */
const REACH = 4;

/** A request that says how we know it is done, at once or over reasons and limits. */
function isChecked(units: readonly Unit[], i: number): boolean {
  const texts = units.slice(i, i + 1 + REACH).map(({ local }) => local.view.text);
  return isCheckable(texts[0] ?? '') || isFollowedByCheck(texts.slice(1));
}

/** A new request after an outcome, not advice on how to reach it. */
function asksAgain(text: string): boolean {
  return /\b(?:please|pls|kindly|can you|could you|would you|will you|i need|also|separately|another thing|one more)\b/i.test(
    text,
  );
}

/** A draft of one line that is nothing but an activity: "Scheduling appointments". */
function alone(units: readonly Unit[], unit: Unit): boolean {
  const first = unit.local.acts[0];
  return (
    units.length === 1 &&
    first?.mood === 'ing' &&
    first.kind === 'start' &&
    unit.local.view.tokens.length <= 16 &&
    unit.local.acts.length <= 3
  );
}
