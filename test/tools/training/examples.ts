import type { Local } from '../../../lib/detection/local';
import { analyseSentence, featuresOf, unitsOf } from '../../../lib/detection/units';
import type { Message } from './corpus';

/** One sentence to learn from. */
export interface Example {
  readonly message: number;
  readonly source: string;
  readonly text: string;
  readonly features: Int32Array;
  /** Number of the gold stretch it belongs to within its message; -1 when it lies outside all. */
  readonly gold: number;
  readonly label: string;
}

/** Cuts messages into examples; each gets the label of the stretch it shares most with. */
export function examplesOf(messages: readonly Message[]): Example[] {
  const out: Example[] = [];
  const cache = new Map<string, Local>();
  const analyse = (text: string) => {
    const known = cache.get(text);
    if (known) return known;
    const fresh = analyseSentence(text);
    cache.set(text, fresh);
    return fresh;
  };
  messages.forEach((message, m) => {
    const units = unitsOf(message.text, message.channel, analyse);
    units.forEach((unit, i) => {
      let gold = -1;
      let most = 0;
      message.gold.forEach((g, k) => {
        const shared = Math.min(g.end, unit.span.end) - Math.max(g.start, unit.span.start);
        if (shared > most) {
          most = shared;
          gold = k;
        }
      });
      out.push({
        message: m,
        source: message.source,
        text: unit.local.view.text,
        features: featuresOf(units, i),
        gold,
        label: message.gold[gold]?.label ?? 'N',
      });
    });
  });
  return out;
}
