import { Memory } from '../../../lib/detection/memory';
import { localFeatures } from '../../../lib/detection/model/localFeatures';
import { placeFeatures } from '../../../lib/detection/model/placeFeatures';
import { Reading } from '../../../lib/detection/reading';
import type { Unit } from '../../../lib/detection/unit';
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
  const reading = new Reading(new Memory());
  messages.forEach((message, m) => {
    for (const unit of reading.update(message.text, message.channel)) {
      let gold = -1;
      let most = 0;
      message.gold.forEach((g, k) => {
        const shared = Math.min(g.end, unit.end) - Math.max(g.start, unit.start);
        if (shared > most) {
          most = shared;
          gold = k;
        }
      });
      out.push({
        message: m,
        source: message.source,
        text: unit.local.view.text,
        features: featuresOf(unit),
        gold,
        label: message.gold[gold]?.label ?? 'N',
      });
    }
  });
  return out;
}

/** All features of a sentence: its own and those of its place. */
function featuresOf(unit: Unit): Int32Array {
  const { local } = unit;
  const own = localFeatures(local.view, local.hits, local.gists).own.done();
  const around = placeFeatures(local, unit).done();
  return Int32Array.from([...own, ...around]);
}
