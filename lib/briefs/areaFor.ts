import type { Request } from '../detection/request';
import { AREAS, areaOf } from '../rewriting/areas';
import type { Area } from '../rewriting/areas/area';

/** The area with this id, if we have it. */
export function findArea(id: string | undefined): Area | undefined {
  return AREAS.find((area) => area.id === id);
}

/** The area a few words belong to; `null` when unsure. */
export function areaFor(text: string): Area | null {
  // Recognition looks at the words of the span only.
  const area = areaOf({ start: 0, end: text.length } as Request, text);
  return area.id === 'general' ? null : area;
}
