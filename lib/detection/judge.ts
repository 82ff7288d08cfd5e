import { namesAim } from './aims';
import type { Local, Place } from './local';
import { confidenceOf, logOdds } from './model/model';
import { placeFeatures } from './model/placeFeatures';
import { statesOutcome } from './outcome';
import { LEAST_CONFIDENCE } from './sensitivity';
import type { Unit } from './units';

/** What the detector remembers about a sentence in its surroundings. */
export interface Verdict {
  readonly key: number;
  readonly previous: Local | null;
  readonly next: Local | null;
  readonly leadIn: Local | null;
  readonly confidence: number;
  readonly outcome: boolean;
}

/** Judges sentences and remembers the verdict while a sentence and its surroundings stay. */
export class Judge {
  private readonly verdicts = new WeakMap<Local, Verdict[]>();

  /** The verdict on unit `i`. */
  verdictOf(units: readonly Unit[], i: number, unit: Unit): Verdict {
    const previous = units[i - 1]?.local ?? null;
    const next = units[i + 1]?.local ?? null;
    const { place } = unit;
    const key = placeKey(place);
    const known = this.verdicts.get(unit.local);
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
    this.verdicts.set(unit.local, known ? [fresh, ...known.slice(0, 3)] : [fresh]);
    return fresh;
  }
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
