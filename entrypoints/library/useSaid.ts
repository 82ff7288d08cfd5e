import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Said } from '@/components/library/Toast';

/** Long enough to read and to reach Undo by keyboard. */
const SHOWN_MS = 12_000;

/** What just happened, with its undo; gone after a while, or once undone. */
export function useSaid() {
  const [said, setSaid] = useState<Said | null>(null);

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const say = useCallback((text: string, undo?: () => Promise<void> | void) => {
    const takeBack = undo && (() => void Promise.resolve(undo()).then(() => setSaid(null)));
    setSaid({ text, undo: takeBack });
  }, []);
  const close = useCallback(() => setSaid(null), []);
  return { said, say, close };
}
