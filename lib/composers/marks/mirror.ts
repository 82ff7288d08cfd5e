import type { Span } from '../../text/span';
import type { Marks } from '../composer';
import { joinLines } from '../read/rects';
import type { Surface } from '../surface';
import { onTyping } from '../typing';
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
  /** The text that `shown` are spans of; the lines may be behind it, see `follow`. */
  let text = '';
  let frame = 0;
  let isScrolled = false;

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
    text = field.value;
    lines.draw(text, marks);
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
  const follow = () => {
    frame = 0;
    carry();
    if (isScrolled) scrollMirror(mirror, field);
    isScrolled = false;
  };
  const carry = () => {
    const now = field.value;
    const kept = live();
    if (now === text || !kept.length) return;
    const carried = carrySpans(text, now, kept);
    shown = shown.map((span) => span && (carried[kept.indexOf(span)] ?? null));
    text = now;
    // What is written on a later line moves nothing: it can wait until the writer rests.
    const isBehind = carried.every((span, i) => span === kept[i]) && lines.sharesMarked(now, kept);
    if (!isBehind) draw();
  };
  const scroll = () => {
    isScrolled = true;
    // Only once the mirror has grown with the text it can be scrolled as far.
    if (!frame) follow();
  };
  const move = () => {
    if (mirror.isConnected) placeMirror(mirror, field, clippers);
  };

  const { signal } = listening;
  const view = field.ownerDocument.defaultView;
  const soon = () => {
    frame ||= requestAnimationFrame(follow);
  };
  onTyping(field, soon, signal);
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
    else if (lines.text !== field.value) draw();
    return mirror.isConnected ? joinLines(lines.rects(span)) : [];
  };
  return {
    show(spans, strong = null) {
      const isPlaced = mirror.isConnected && strong === active;
      // After a keystroke we have long carried them ourselves.
      if (isPlaced && field.value === text && isSame(spans, live())) {
        if (lines.text !== text) draw();
        return;
      }
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
