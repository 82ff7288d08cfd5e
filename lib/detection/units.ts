import { countLanguage, isEnglish } from '../english/language';
import { FRESH_STATE } from '../text/lines';
import { paragraphs, type SentenceSpan, splitParagraph } from '../text/sentences';
import { readActs } from './clauses/readActs';
import { gistOf } from './gist/gist';
import type { Local, Place } from './local';
import { findHits } from './matcher';
import { localFeatures } from './model/localFeatures';
import { placeFeatures } from './model/placeFeatures';
import { isBriefPart, statesPurpose } from './outcome';
import { roleOf } from './ownText';
import type { Channel } from './request';
import { viewSentence } from './view';

/** A sentence of a draft with all that the model is asked about. */
export interface Unit {
  readonly span: SentenceSpan;
  /** Number of its paragraph in the draft. */
  readonly paragraph: number;
  readonly local: Local;
  readonly place: Place;
}

/** A sentence of one paragraph, before the paragraph has a place in a draft. */
export interface Draftless {
  readonly span: SentenceSpan;
  readonly local: Local;
}

/** Lines that a request can stand on. */
export function mayHoldRequest(span: SentenceSpan): boolean {
  return span.kind !== 'quote' && span.kind !== 'code' && span.kind !== 'signature' && !span.done;
}

/** "Open Settings, then choose Network." they said: somebody else's words, told and not meant. */
const TOLD =
  /^["“][^"”]{12,}["”]?\W*$|^["“][^"”]{12,}["”],?\s+(?:they|he|she|it|i|we|who|says?|said|asks?|reads?)\b/i;

/** Analyses one sentence; the answer depends on its text alone. */
export function analyseSentence(text: string): Local {
  const view = viewSentence(text);
  const hits = findHits(view);
  const acts = readActs(view);
  const gists = acts.map((act) => gistOf(view, act));
  const language = countLanguage(view.norm, view.bits, view.forms);
  return {
    view,
    hits,
    acts,
    gists,
    language,
    english: isEnglish(language),
    part: isBriefPart(text),
    purpose: statesPurpose(text),
    role: roleOf(text),
    ...localFeatures(view, hits, gists),
  };
}

/** The sentences of one paragraph that can hold requests. */
export function readParagraph(
  text: string,
  sentences: readonly SentenceSpan[],
  analyse: (text: string) => Local,
): Draftless[] {
  return sentences
    .filter((span) => mayHoldRequest(span) && !TOLD.test(text.slice(span.start, span.end)))
    .map((span) => ({ span, local: analyse(text.slice(span.start, span.end)) }));
}

/** Gives the sentences of all paragraphs their places in the draft. */
export function placeUnits(
  pieces: readonly { readonly start: number; readonly sentences: readonly Draftless[] }[],
  channel: Channel,
): Unit[] {
  let count = 0;
  for (const piece of pieces) count += piece.sentences.length;
  const units: Unit[] = [];
  let leadIn: Local | null = null;
  pieces.forEach(({ start, sentences }, paragraph) => {
    sentences.forEach(({ span, local }, n) => {
      const listed = span.kind === 'bullet' || span.kind === 'number' || span.kind === 'check';
      if (!listed) leadIn = span.endsLine ? local : null;
      units.push({
        // Written out: spreading costs a third of a keystroke in a long draft.
        span: {
          start: span.start + start,
          end: span.end + start,
          kind: span.kind,
          startsLine: span.startsLine,
          endsLine: span.endsLine,
          done: span.done,
        },
        paragraph,
        local,
        place: {
          kind: span.kind,
          startsLine: span.startsLine,
          endsLine: span.endsLine,
          before: units.length,
          after: count - 1 - units.length,
          sameParagraphBefore: n > 0,
          sameParagraphAfter: n + 1 < sentences.length,
          channel,
          leadIn: listed ? leadIn : null,
        },
      });
    });
  });
  return units;
}

/** Cuts a draft into units. `analyse` may answer from a cache. */
export function unitsOf(
  draft: string,
  channel: Channel,
  analyse: (text: string) => Local = analyseSentence,
): Unit[] {
  let state = FRESH_STATE;
  const pieces = paragraphs(draft).map(({ start, end }) => {
    const text = draft.slice(start, end);
    const piece = splitParagraph(text, state);
    state = piece.state;
    return { start, sentences: readParagraph(text, piece.sentences, analyse) };
  });
  return placeUnits(pieces, channel);
}

/** All features of unit `i`: its own and those of its place. */
export function featuresOf(units: readonly Unit[], i: number): Int32Array {
  const unit = units[i];
  if (!unit) return new Int32Array(0);
  const around = placeFeatures(
    unit.local,
    unit.place,
    units[i - 1]?.local ?? null,
    units[i + 1]?.local ?? null,
  );
  const own = unit.local.features;
  const all = new Int32Array(own.length + around.length);
  all.set(own);
  all.set(around, own.length);
  return all;
}
