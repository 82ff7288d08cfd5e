import { namesAim } from './aims';
import { isPlainAsk, likeliest } from './gist/gist';
import type { Local, Place } from './local';
import { confidenceOf, logOdds, scoreOf } from './model/model';
import { placeFeatures } from './model/placeFeatures';
import { statesOutcome } from './outcome';
import { LEAST_CONFIDENCE } from './sensitivity';
import type { Unit } from './unit';

/** Least confidence in work that is asked for outright, whatever the model thinks of its words. */
const PLAIN = 0.6;
/** Most confidence in a sentence that asks for nothing but an answer. */
const ANSWER = 0.2;

function bounded(confidence: number, { gists }: Local): number {
  if (gists.some(isPlainAsk)) return Math.max(confidence, PLAIN);
  return likeliest(gists)?.content === 'reply' ? Math.min(confidence, ANSWER) : confidence;
}

/** What the detector remembers about a sentence in its surroundings. */
export interface Verdict {
  readonly key: number;
  readonly previous: Local | null;
  readonly next: Local | null;
  readonly leadIn: Local | null;
  readonly confidence: number;
  readonly outcome: boolean;
}

/** Judges sentences and remembers the verdicts on the same words in the same surroundings. */
export class Judge {
  private readonly verdicts = new WeakMap<Local, Verdict[]>();

  verdictOf(unit: Unit): Verdict {
    unit.verdict ??= this.remembered(unit);
    return unit.verdict;
  }

  private remembered(unit: Unit): Verdict {
    const { local, previous, next, leadIn } = unit;
    const key = placeKey(unit);
    const known = this.verdicts.get(local);
    for (const v of known ?? []) {
      if (v.key === key && v.previous === previous && v.next === next && v.leadIn === leadIn)
        return v;
    }
    const around = scoreOf(placeFeatures(local, unit));
    const learned = confidenceOf(logOdds(local.score, around), unit.channel);
    const confidence = bounded(learned, local);
    const after = unit.sameParagraphAfter && next ? next.view.text : '';
    const fresh: Verdict = {
      ...{ key, previous, next, leadIn, confidence },
      outcome:
        statesOutcome(local.view, local.gists, after) ||
        (confidence >= LEAST_CONFIDENCE && namesAim(local.view.text, local.gists)),
    };
    this.verdicts.set(local, known ? [fresh, ...known.slice(0, 3)] : [fresh]);
    return fresh;
  }
}

/** All that the model is told about a place but its neighbours, as one number. */
function placeKey(place: Place): number {
  let key = KIND_ORDER.indexOf(place.kind);
  key = key * 2 + (place.startsLine ? 1 : 0);
  key = key * 2 + (place.endsLine ? 1 : 0);
  key = key * 5 + place.before;
  key = key * 5 + place.after;
  key = key * 2 + (place.sameParagraphBefore ? 1 : 0);
  key = key * 2 + (place.sameParagraphAfter ? 1 : 0);
  return key * 3 + (place.channel === 'email' ? 0 : place.channel === 'chat' ? 1 : 2);
}

const KIND_ORDER: readonly string[] = ['text', 'bullet', 'number', 'check', 'heading'];
