// About what one turn of a wheel brings into sight in a frame: each mark more costs every key.
// In nested scrollers, too; browsers that do not know it simply mark a frame later.
const NEAR = { rootMargin: '64px', scrollMargin: '64px' };

/** Knows which elements are in sight or near it; everything is until the browser says otherwise. */
export interface InView {
  /** Follows exactly these elements from now on. */
  follow(elements: ReadonlySet<Element>): void;
  has(element: Element): boolean;
  end(): void;
}

/** Follows elements in and out of sight; `onChange` is called when any has crossed the border. */
export function inView(onChange: () => void): InView {
  const away = new WeakSet<Element>();
  let followed: ReadonlySet<Element> = new Set();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // While an editor rebuilds a line it may have no box: that is no reason to lose its mark.
      const isOutside = box.height > 0 && (box.bottom <= 0 || box.top >= innerHeight);
      if (!isIntersecting && isOutside) away.add(target);
      else away.delete(target);
    }
    onChange();
  }, NEAR);
  return {
    follow(elements) {
      for (const element of followed) if (!elements.has(element)) observer.unobserve(element);
      for (const element of elements) if (!followed.has(element)) observer.observe(element);
      followed = elements;
    },
    has: (element) => !away.has(element),
    end: () => observer.disconnect(),
  };
}
