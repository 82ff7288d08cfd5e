/** Ends after the next frame; after 100 ms where no frame comes, as in a hidden tab. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // After the frame's own work: editors that write in it have written.
      setTimeout(resolve, 0);
    });
  });
}

/** Ends after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Ends after `ms` milliseconds, or just before the writer's next key takes effect: what the writer
 * does must not be mistaken for the result of our writing. True when a key ended it.
 */
export function pauseUntilKey(element: HTMLElement, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = (byKey: boolean) => {
      listening.abort();
      clearTimeout(timer);
      resolve(byKey);
    };
    const timer = setTimeout(() => end(false), ms);
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const type of ['keydown', 'beforeinput', 'pointerdown'] as const) {
      element.addEventListener(type, (event: Event) => event.isTrusted && end(true), options);
    }
  });
}
