import { useEffect, useRef } from 'preact/hooks';

/** What a key does in the list. Enter opens the focused row by itself: it is a link. */
export interface ListKeys {
  readonly move: (step: number) => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly choose: () => void;
  readonly chooseRange: (step: number) => void;
  readonly all: () => void;
  readonly search: () => void;
  readonly leave: () => void;
  readonly archive: () => void;
  readonly bin: () => void;
  readonly undo: () => void;
}

/** Keys typed here mean text, or already have a meaning of their own. */
const OWN_KEYS = 'input:not([type="checkbox"]), textarea, select, [contenteditable], dialog';

/** Keys for the whole page while the list is shown; nothing happens while somebody types. */
export function useListKeys(keys: ListKeys, isOn: boolean, areLettersOn: boolean): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      const target = event.target;
      if (target instanceof Element && target.closest(OWN_KEYS)) return;
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
      if (isLetter && !areLettersOn) return;
      if (run(event, current.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, areLettersOn]);
}

function run(event: KeyboardEvent, keys: ListKeys): boolean {
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'a') keys.all();
    else if (event.key === 'z') keys.undo();
    else return false;
    return true;
  }
  const step = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1, PageDown: 8, PageUp: -8 }[
    event.key
  ];
  if (step !== undefined) {
    if (event.shiftKey && Math.abs(step) === 1) keys.chooseRange(step);
    else keys.move(step);
    return true;
  }
  const action = {
    x: keys.choose,
    Home: keys.first,
    End: keys.last,
    '/': keys.search,
    Escape: keys.leave,
    e: keys.archive,
    '#': keys.bin,
    Delete: keys.bin,
    z: keys.undo,
  }[event.key];
  action?.();
  return action !== undefined;
}
