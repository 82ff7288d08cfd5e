import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scrollFor, visibleRange } from './visibleRange';

/** Height of a row in CSS pixels; `list.css` sets the same. */
export const ROW_HEIGHT = 64;

interface VirtualListProps {
  readonly label: string;
  readonly total: number;
  /** Kept in the page even when out of sight, so that it never loses the focus. */
  readonly active: number;
  /** Raise it to bring the active row into view and focus it. */
  readonly focusRequest: number;
  /** A change of it scrolls back to the top. */
  readonly resetKey: unknown;
  readonly children: (index: number, top: number) => ComponentChildren;
}

/** Draws the rows in sight only: 10,000 rows cost as much as 20. */
export function VirtualList(props: VirtualListProps) {
  const { total, active, focusRequest, resetKey } = props;
  const box = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [height, setHeight] = useState(() => globalThis.innerHeight ?? 800);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !globalThis.ResizeObserver) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the reason to scroll
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    setScrollTop(0);
  }, [resetKey]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when asked, not on each move
  useEffect(() => {
    const element = box.current;
    if (!element || focusRequest === 0) return;
    element.scrollTop = scrollFor(active, element.scrollTop, element.clientHeight, ROW_HEIGHT);
    setScrollTop(element.scrollTop);
    element
      .querySelector<HTMLElement>(`[data-index="${active}"] a`)
      ?.focus({ preventScroll: true });
  }, [focusRequest]);

  const { start, end } = visibleRange(scrollTop, height, ROW_HEIGHT, total);
  const indices = Array.from({ length: end - start }, (_, i) => start + i);
  if (active < total && active < start) indices.unshift(active);
  if (active < total && active >= end) indices.push(active);
  return (
    <div
      class="virtual"
      ref={box}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <ul
        class="virtual-rows"
        aria-label={props.label}
        style={{ height: `${total * ROW_HEIGHT}px` }}
      >
        {indices.map((index) => props.children(index, index * ROW_HEIGHT))}
      </ul>
    </div>
  );
}
