import { type SentenceSpan, splitSentences } from '../text/sentences';
import { readActs } from './acts';
import { type Local, localFeatures, type Place, placeFeatures } from './features';
import { findHits } from './matcher';
import type { Channel } from './request';
import { viewSentence } from './view';

/** A sentence of a draft with all that the model is asked about. */
export interface Unit {
  readonly span: SentenceSpan;
  readonly local: Local;
  readonly place: Place;
}

/** Lines that a request can stand on. */
export function mayHoldRequest(span: SentenceSpan): boolean {
  return span.kind !== 'quote' && span.kind !== 'code' && span.kind !== 'signature' && !span.done;
}

/** Analyses one sentence; the answer depends on its text alone. */
export function analyseSentence(text: string): Local {
  const view = viewSentence(text);
  const hits = findHits(view);
  const acts = readActs(view);
  return { view, hits, acts, ...localFeatures(view, hits, acts) };
}

/** Cuts a draft into units. `analyse` may answer from a cache. */
export function unitsOf(
  draft: string,
  channel: Channel,
  analyse: (text: string) => Local = analyseSentence,
): Unit[] {
  return unitsFrom(draft, splitSentences(draft), channel, analyse);
}

/** Makes units of sentences that were cut before. */
export function unitsFrom(
  draft: string,
  sentences: readonly SentenceSpan[],
  channel: Channel,
  analyse: (text: string) => Local,
): Unit[] {
  const spans = sentences.filter(mayHoldRequest);
  const locals = spans.map((span) => analyse(draft.slice(span.start, span.end)));
  const units: Unit[] = [];
  let leadIn: Local | null = null;
  spans.forEach((span, i) => {
    const local = locals[i];
    if (!local) return;
    const listed = span.kind === 'bullet' || span.kind === 'number' || span.kind === 'check';
    if (!listed) leadIn = span.endsLine ? local : null;
    units.push({
      span,
      local,
      place: {
        kind: span.kind,
        startsLine: span.startsLine,
        endsLine: span.endsLine,
        before: i,
        after: spans.length - 1 - i,
        sameParagraphBefore: spans[i - 1]?.paragraph === span.paragraph,
        sameParagraphAfter: spans[i + 1]?.paragraph === span.paragraph,
        channel,
        leadIn: listed ? leadIn : null,
      },
    });
  });
  return units;
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
