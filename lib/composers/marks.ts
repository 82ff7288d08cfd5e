import type { Composer, Marks } from './composer';
import { isField } from './field';
import { highlightMarks } from './marks/highlight';
import { mirrorMarks } from './marks/mirror';
import { surfaceOf } from './surface';

export { carrySpans } from './marks/carry';
export { clearHighlights } from './marks/highlight';

/**
 * Chooses how to mark: highlights for editing hosts, an overlay for text areas. Nothing is ever put
 * into or beside the editor.
 *
 * @param overlayRoot our own shadow root, where the overlay of a text area may live
 * @param isStyled the rules for highlights are in the page already, see `PRESENCE_CSS`
 */
export function createMarks(composer: Composer, overlayRoot: ShadowRoot, isStyled = false): Marks {
  const surface = surfaceOf(composer);
  return isField(surface.element)
    ? mirrorMarks(surface, surface.element, overlayRoot)
    : highlightMarks(surface, isStyled);
}
