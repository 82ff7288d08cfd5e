import { z } from 'zod';
import { ELEMENT_NAMES, type ElementName, type Request } from '../detection/request';
import { addDays, mondayOf } from './days';
import { type BottleneckSignal, SIGNALS, signalsIn } from './signals';

const counts = z.record(z.string(), z.number().int().min(0));

/** Counts of one week. No text is kept, only numbers. */
export const HabitWeek = z.object({
  /** The Monday. */
  week: z.iso.date(),
  requests: z.number().int().min(0),
  outcomes: z.number().int().min(0),
  /** How many requests lacked each element. */
  missing: counts,
  /** How often each bottleneck signal was written. */
  signals: counts,
});

export const HabitLog = z.array(HabitWeek).max(260);

export type HabitWeek = z.infer<typeof HabitWeek>;

const KEPT_WEEKS = 104;

/** The log with one sent or left draft counted. Call it once per draft, not per keystroke. */
export function countDraft(
  log: readonly HabitWeek[],
  draft: { readonly text: string; readonly requests: readonly Request[]; readonly day: string },
): HabitWeek[] {
  const week = mondayOf(draft.day);
  const old = log.find((entry) => entry.week === week);
  const next: HabitWeek = {
    week,
    requests: (old?.requests ?? 0) + draft.requests.length,
    outcomes:
      (old?.outcomes ?? 0) + draft.requests.filter((request) => request.kind === 'outcome').length,
    missing: { ...old?.missing },
    signals: { ...old?.signals },
  };
  for (const request of draft.requests) {
    for (const name of ELEMENT_NAMES) {
      if (request.elements[name] === null) next.missing[name] = (next.missing[name] ?? 0) + 1;
    }
  }
  for (const signal of signalsIn(draft.text)) {
    next.signals[signal] = (next.signals[signal] ?? 0) + 1;
  }
  return [...log.filter((entry) => entry.week !== week), next]
    .sort((a, b) => a.week.localeCompare(b.week))
    .slice(-KEPT_WEEKS);
}

/** One thing to change, the most useful first. */
export type HabitAdvice =
  | { readonly kind: 'missing'; readonly element: ElementName; readonly share: number }
  | { readonly kind: 'signal'; readonly signal: BottleneckSignal; readonly count: number }
  | { readonly kind: 'keep-going' }
  | { readonly kind: 'too-early' };

export interface Habits {
  readonly requests: number;
  readonly outcomes: number;
  /** 0 to 1, or `null` when nothing was counted. */
  readonly outcomeShare: number | null;
  /** The same for the stretch of equal length before, to see a trend. */
  readonly shareBefore: number | null;
  readonly missing: readonly { readonly element: ElementName; readonly share: number }[];
  readonly signals: readonly { readonly signal: BottleneckSignal; readonly count: number }[];
  readonly advice: HabitAdvice;
}

const ENOUGH = 5;

/** Sums the last `weeks` weeks up to `today`. */
export function habits(log: readonly HabitWeek[], today: string, weeks = 4): Habits {
  const start = addDays(mondayOf(today), -7 * (weeks - 1));
  const now = log.filter((entry) => entry.week >= start && entry.week <= today);
  const before = log.filter(
    (entry) => entry.week >= addDays(start, -7 * weeks) && entry.week < start,
  );
  const requests = sum(now, (entry) => entry.requests);
  const outcomes = sum(now, (entry) => entry.outcomes);
  const missing = ELEMENT_NAMES.map((element) => ({
    element,
    share: requests > 0 ? sum(now, (entry) => entry.missing[element] ?? 0) / requests : 0,
  })).sort((a, b) => b.share - a.share);
  const signals = SIGNALS.map((signal) => ({
    signal,
    count: sum(now, (entry) => entry.signals[signal] ?? 0),
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return {
    requests,
    outcomes,
    outcomeShare: requests > 0 ? outcomes / requests : null,
    shareBefore: shareOf(before),
    missing,
    signals,
    advice: advise(requests, missing, signals),
  };
}

function advise(
  requests: number,
  missing: Habits['missing'],
  signals: Habits['signals'],
): HabitAdvice {
  const [signal] = signals;
  if (signal && signal.count >= 3) return { kind: 'signal', ...signal };
  if (requests < ENOUGH) return { kind: 'too-early' };
  const [gap] = missing;
  return gap && gap.share >= 0.4 ? { kind: 'missing', ...gap } : { kind: 'keep-going' };
}

function shareOf(log: readonly HabitWeek[]): number | null {
  const requests = sum(log, (entry) => entry.requests);
  return requests > 0 ? sum(log, (entry) => entry.outcomes) / requests : null;
}

function sum(log: readonly HabitWeek[], of: (entry: HabitWeek) => number): number {
  return log.reduce((total, entry) => total + of(entry), 0);
}
