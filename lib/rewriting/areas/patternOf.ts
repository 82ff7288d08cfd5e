import type { Area } from './area';

const known = new WeakMap<Area, RegExp | null>();

/** An area's own pattern, compiled once; `null` when it has none. Test it on lower case. */
export function patternOf(area: Area): RegExp | null {
  const found = known.get(area);
  if (found !== undefined) return found;
  const fresh = area.pattern === undefined ? null : new RegExp(area.pattern);
  known.set(area, fresh);
  return fresh;
}
