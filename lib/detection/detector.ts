import { isEnglish } from '../english/language';
import type { Span } from '../text/span';
import { alone } from './alone';
import { briefBlocks } from './briefBlock';
import { bundle } from './bundle';
import { asksAgain, isChecked } from './followUp';
import { Judge } from './judge';
import type { Local } from './local';
import { Memory } from './memory';
import type { DeadlineReader } from './readDeadline';
import { Reading } from './reading';
import type { DetectOptions, Request } from './request';
import { RequestMaker } from './requestMaker';
import { LEAST_CONFIDENCE } from './sensitivity';
import type { Unit } from './unit';

/** So sure a request after an outcome stands for itself and is no advice on how to reach it. */
const OWN = 0.6;

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
  const reading = new Reading(new Memory());
  const judge = new Judge();
  const requests = new RequestMaker(readDeadline);

  return {
    update(draft, options) {
      const units = reading.update(draft, options.channel);
      const total = { words: 0, known: 0, foreign: 0 };
      for (const { local } of units) {
        total.words += local.language.words;
        total.known += local.language.known;
        total.foreign += local.language.foreign;
      }
      if (!isEnglish(total)) return [];
      return collect(draft, units, briefBlocks(draft, reading.labelled()), options);
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
      while (block < blocks.length && (blocks[block]?.end ?? 0) <= unit.start) block++;
      const inBlock = blocks[block];
      if (inBlock && inBlock.start < unit.end && unit.start < inBlock.end) {
        const first = out[out.length - 1];
        if (!first || first.start < inBlock.start) {
          out.push(requests.brief(draft, units, i, inBlock, options));
          runs.push(0);
          topics.push(null);
        }
        outcomeIn = unit.paragraph;
        continue;
      }
      if (!unit.local.english) continue;
      const verdict = judge.verdictOf(unit);
      const text = unit.local.view.text;
      if (unit.local.role === 'handover') continue;
      const last = out[out.length - 1];
      const follows = outcomeIn === unit.paragraph && last?.kind === 'outcome';
      const isOwn = asksAgain(text) || (verdict.confidence >= OWN && unit.local.role === null);
      if (follows && (unit.local.part || (!isOwn && lastTask !== i - 1))) {
        out[out.length - 1] = { ...last, end: unit.end };
        continue;
      }
      if (outcomeIn >= 0 && unit.local.part) continue;
      if (verdict.outcome || isChecked(units, i)) {
        const sure = Math.max(verdict.confidence, 0.6);
        out.push(requests.request(draft, units, i, sure, 'outcome', options));
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
        out.push(requests.request(draft, units, i, confidence, 'outcome', options));
        runs.push(0);
        topics.push(null);
        continue;
      }
      if (lastTask !== i - 1 || !unit.sameParagraphBefore) run++;
      lastTask = i;
      out.push(requests.request(draft, units, i, confidence, 'task', options));
      runs.push(run);
      topics.push(unit.local);
    }
    return bundle(out, runs, topics);
  }
}
