import type { Span } from '../../text/span';
import type { Marks } from '../composer';
import { joinLines } from '../read/rects';
import type { Surface } from '../surface';
import { adoptStyle } from './adopt';
import { carrySpans } from './carry';
import { clippersOf } from './clip';
import { within } from './hit';
import { MirrorLines } from './mirrorLines';
import { dressMirror, placeMirror, scrollMirror } from './mirrorPlace';
import { onMoved } from './moved';
import { MIRROR_CSS } from './style';

/**
 * Marks in a text area, which has no ranges to highlight: a transparent copy of its text lies
 * exactly over it, in our own shadow root, and carries the underlines.
 */
export function mirrorMarks(
  surface: Surface,
  field: HTMLTextAreaElement | HTMLInputElement,
  overlayRoot: ShadowRoot,
): Marks {
  const listening = new AbortController();
  const mirror = field.ownerDocument.createElement('div');
  mirror.className = 'outcomewise-mirror';
  mirror.setAttribute('aria-hidden', 'true');
  const lines = new MirrorLines(mirror);
  let shown: readonly (Span | null)[] = [];
  let clippers: readonly Element[] = [];
  let active: number | null = null;
  let frame = 0;

  const live = (): Span[] => shown.filter((span) => span !== null);
  const draw = () => {
    const marks = shown.flatMap((span, index) =>
      span ? [{ ...span, strong: index === active }] : [],
    );
    if (!marks.length) {
      mirror.remove();
      return;
    }
    adoptStyle(overlayRoot, MIRROR_CSS);
    if (!mirror.isConnected) overlayRoot.append(mirror);
    lines.draw(field.value, marks);
  };
  const place = () => {
    if (!mirror.isConnected) return;
    dressMirror(mirror, field);
    clippers = clippersOf(field);
    placeMirror(mirror, field, clippers);
  };
  const show = () => {
    draw();
    place();
  };
  // A keystroke changes one line: type and box stay, the resize observer tells when they do not.
  const redraw = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
      scrollMirror(mirror, field);
    });
  };
  const scroll = () => scrollMirror(mirror, field);
  const move = () => {
    if (mirror.isConnected) placeMirror(mirror, field, clippers);
  };
  const carry = () => {
    if (field.value === lines.text || !live().length) return;
    const kept = live();
    const carried = carrySpans(lines.text, field.value, kept);
    shown = shown.map((span) => span && (carried[kept.indexOf(span)] ?? null));
    redraw();
  };

  const { signal } = listening;
  const view = field.ownerDocument.defaultView;
  field.addEventListener('input', carry, { signal, passive: true });
  field.addEventListener('scroll', scroll, { signal, passive: true });
  // A scroll inside a shadow root is not told outside of it.
  for (const root of [view, ...shadowsAround(field)]) {
    root?.addEventListener('scroll', move, { signal, passive: true, capture: true });
  }
  onMoved(field, move, signal);
  view?.addEventListener('resize', place, { signal, passive: true });
  field.ownerDocument.fonts?.addEventListener('loadingdone', place, { signal });
  const sizes = new ResizeObserver(place);
  sizes.observe(field);
  signal.addEventListener('abort', () => sizes.disconnect());

  surface.measure = (span) => {
    if (!mirror.isConnected) show();
    return mirror.isConnected ? joinLines(lines.rects(span)) : [];
  };
  return {
    show(spans, strong = null) {
      // After a keystroke we have long carried them ourselves.
      const isDrawn = mirror.isConnected && field.value === lines.text && strong === active;
      if (isDrawn && isSame(spans, live())) return;
      shown = [...spans];
      active = strong;
      show();
    },
    hit(x, y) {
      const box = field.getBoundingClientRect();
      const outside = x < box.left || x > box.right || y < box.top || y > box.bottom;
      if (outside || !mirror.isConnected) return null;
      const index = within(live(), (span) => joinLines(lines.rects(span)), x, y);
      const span = index === null ? undefined : live()[index];
      return span ? shown.indexOf(span) : null;
    },
    destroy() {
      listening.abort();
      cancelAnimationFrame(frame);
      surface.measure = null;
      shown = [];
      mirror.remove();
    },
  };
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end)
  );
}

function shadowsAround(field: Element): ShadowRoot[] {
  const root = field.getRootNode() as Partial<ShadowRoot>;
  return root.host ? [root as ShadowRoot, ...shadowsAround(root.host)] : [];
}
