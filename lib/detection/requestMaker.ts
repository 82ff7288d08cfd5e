import type { Span } from '../text/span';
import { buildRequest } from './build';
import type { Local } from './local';
import type { DeadlineReader } from './readDeadline';
import type { DetectOptions, Request } from './request';
import { moveRequest } from './shift';
import type { Unit } from './units';

/** A request kept with the place it was found at, to be moved when only its place has changed. */
interface Kept {
  readonly kind: 'task' | 'outcome';
  readonly confidence: number;
  /** Hour of writing; deadlines may depend on it. */
  readonly hour: number;
  readonly gaps: readonly number[];
  readonly near: readonly Local[];
  readonly at: number;
  readonly request: Request;
}

/** Makes requests, and moves those it has made before when only their place has changed. */
export class RequestMaker {
  private readonly kept = new WeakMap<Local, Kept[]>();
  constructor(private readonly readDeadline: DeadlineReader) {}

  /** The request that unit `i` holds, or the brief at `block` that begins there. */
  request(
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
      (u): u is Unit => u !== undefined && u.paragraph === unit.paragraph,
    );
    const end = block ? block.end : unit.span.end;
    const { now } = options;
    const hour = Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 3_600_000);
    const gaps = near.map((u) => u.span.start - unit.span.start);
    const known = block ? [] : (this.kept.get(unit.local) ?? []);
    for (const k of known) {
      if (
        k.kind !== kind ||
        k.confidence !== confidence ||
        k.hour !== hour ||
        k.near.length !== near.length
      )
        continue;
      if (!k.near.every((l, n) => l === near[n]?.local && k.gaps[n] === gaps[n])) continue;
      return k.at === unit.span.start ? k.request : moveRequest(k.request, unit.span.start - k.at);
    }
    const made = buildRequest({
      ...{ draft, unit, near, confidence, kind, end },
      now: options.now,
      readDeadline: this.readDeadline,
    });
    const placed = block ? { ...made, start: block.start } : made;
    if (!block) {
      const entry = {
        kind,
        confidence,
        hour,
        gaps,
        near: near.map((u) => u.local),
        at: unit.span.start,
        request: placed,
      };
      this.kept.set(unit.local, [entry, ...known.slice(0, 3)]);
    }
    return placed;
  }
}
