/**
 * Calls back when an element stands somewhere else in the window, whatever pushed it there. No
 * event tells of that and polling is out of the question; but an intersection observer whose root
 * is cut down to the element's own box reports as soon as the two part.
 */
export function onMoved(element: Element, callback: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | null = null;
  const watch = (expected: number) => {
    observer?.disconnect();
    const { top, left, bottom, right } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left];
    let isFirst = true;
    const onChange = ([entry]: IntersectionObserverEntry[]) => {
      const ratio = entry?.intersectionRatio ?? 0;
      // The first report is about how it stands: partly out of sight, perhaps.
      if (isFirst && ratio !== expected && ratio > 0) watch(ratio);
      else if (!isFirst) {
        callback();
        watch(1);
      }
      isFirst = false;
    };
    observer = new IntersectionObserver(onChange, {
      root: element.ownerDocument,
      rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
      threshold: expected,
    });
    observer.observe(element);
  };
  watch(1);
  signal.addEventListener('abort', () => observer?.disconnect());
}
