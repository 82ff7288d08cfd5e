import type { Span } from '../text/span';
import { buildRequest } from './build';
import type { Local } from './local';
import type { DeadlineReader } from './readDeadline';
import type { DetectOptions, Request, RequestKind } from './request';
import { moveRequest } from './shift';
import type { Unit } from './unit';

/** A request kept with the place it was found at, to be moved when only its place has changed. */
export interface Kept {
  readonly kind: RequestKind;
  readonly confidence: number;
  /** Hour of writing; deadlines may depend on it. */
  readonly hour: number;
  readonly near: readonly Near[];
  readonly at: number;
  readonly request: Request;
}

/** A sentence nearby that a request may draw from, and how far away it begins. */
interface Near {
  readonly local: Local;
  readonly gap: number;
}

/** Makes requests, and moves those it has made before when only their place has changed. */
export class RequestMaker {
  private readonly kept = new WeakMap<Local, Kept[]>();
  constructor(private readonly readDeadline: DeadlineReader) {}

  /** The brief at `block`, which begins with unit `i`. */
  brief(
    draft: string,
    units: readonly Unit[],
    i: number,
    block: Span,
    { now }: DetectOptions,
  ): Request {
    const unit = at(units, i);
    const { readDeadline } = this;
    const found = { draft, unit, near: near(units, i), confidence: 0.95, end: block.end };
    return {
      ...buildRequest({ ...found, kind: 'outcome', now, readDeadline }),
      start: block.start,
    };
  }

  /** The request that unit `i` holds. */
  request(
    draft: string,
    units: readonly Unit[],
    i: number,
    confidence: number,
    kind: RequestKind,
    { now }: DetectOptions,
  ): Request {
    const unit = at(units, i);
    const around = near(units, i);
    const hour = Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 3_600_000);
    const fits = (k: Kept) =>
      k.kind === kind && k.confidence === confidence && k.hour === hour && isNear(k, unit, around);
    let kept = unit.kept;
    if (!kept || !fits(kept)) {
      const known = this.kept.get(unit.local) ?? [];
      kept = known.find(fits) ?? null;
      if (!kept) {
        const { readDeadline } = this;
        const input = { draft, unit, near: around, confidence, kind, end: unit.end };
        kept = {
          ...{ kind, confidence, hour, at: unit.start },
          near: around.map(({ local, start }) => ({ local, gap: start - unit.start })),
          request: buildRequest({ ...input, now, readDeadline }),
        };
        this.kept.set(unit.local, [kept, ...known.slice(0, 3)]);
      }
    }
    if (kept.at !== unit.start)
      kept = { ...kept, at: unit.start, request: moveRequest(kept.request, unit.start - kept.at) };
    unit.kept = kept;
    return kept.request;
  }
}

function at(units: readonly Unit[], i: number): Unit {
  const unit = units[i];
  if (!unit) throw new RangeError('no such unit');
  return unit;
}

/** The sentences around unit `i` in its paragraph, nearest first. */
function near(units: readonly Unit[], i: number): Unit[] {
  const out: Unit[] = [];
  for (const k of [i + 1, i - 1, i + 2]) {
    const unit = units[k];
    if (unit && unit.paragraph === units[i]?.paragraph) out.push(unit);
  }
  return out;
}

function isNear(kept: Kept, unit: Unit, around: readonly Unit[]): boolean {
  return (
    kept.near.length === around.length &&
    kept.near.every(
      ({ local, gap }, n) =>
        local === around[n]?.local && gap === (around[n]?.start ?? 0) - unit.start,
    )
  );
}
