import type { Span } from '../text/span';
import { recipientsOf } from './recipients';
import type { Site } from './sites/site';
import type { Surface } from './surface';
import { isComposing, quietFor } from './typing';

/** Opens a text area or a text input. */
export function fieldSurface(element: HTMLTextAreaElement | HTMLInputElement, site: Site): Surface {
  const selection = (): Span | null => {
    const { selectionStart: start, selectionEnd: end } = element;
    return start === null || end === null ? null : { start, end };
  };
  const surface: Surface = {
    element,
    channel: site.channel,
    site: site.id,
    measure: null,
    // Same length, so offsets stay those of the value.
    read: () => element.value.replace(/\u00A0/g, ' '),
    rects: (span) => surface.measure?.(span) ?? [],
    recipients: () => recipientsOf(element, site),
    caret() {
      if (!hasFocus(element)) return null;
      const span = selection();
      return span && (element.selectionDirection === 'backward' ? span.start : span.end);
    },
    isAlive: () => element.isConnected && !!element.ownerDocument.defaultView,
    isReadOnly: () => element.readOnly || element.disabled,
    isComposing: () => isComposing(element),
    quietFor: () => quietFor(element),
    map: () => null,
    range: () => null,
    selection,
    select(span) {
      element.setSelectionRange(span.start, span.end);
      return true;
    },
    protects: () => false,
    forget() {},
  };
  return surface;
}

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement === element;
}
