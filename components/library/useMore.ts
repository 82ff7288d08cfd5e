import { useState } from 'preact/hooks';

/** The first part of a long list, and a way to see more of it. */
export function useMore<T>(items: readonly T[], step: number) {
  const [limit, setLimit] = useState(step);
  return {
    shown: items.slice(0, limit),
    left: Math.max(0, items.length - limit),
    more: () => setLimit(limit + step),
  };
}
