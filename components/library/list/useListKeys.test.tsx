// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ListKeys, useListKeys } from './useListKeys';

const NAMES = [
  ...['move', 'first', 'last', 'choose', 'chooseRange', 'all', 'search', 'leave'],
  ...['archive', 'bin', 'undo'],
] as const;

interface PageProps {
  readonly keys: ListKeys;
  readonly areLettersOn: boolean;
}

function Page({ keys, areLettersOn }: PageProps) {
  useListKeys(keys, true, areLettersOn);
  return <input type="text" />;
}

function listen(areLettersOn = true) {
  const keys = Object.fromEntries(NAMES.map((name) => [name, vi.fn()])) as unknown as {
    [K in keyof ListKeys]: ReturnType<typeof vi.fn>;
  };
  const page = <Page keys={keys as unknown as ListKeys} areLettersOn={areLettersOn} />;
  act(() => render(page, document.body));
  return keys;
}

const press = (key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );

describe('keys of the list', () => {
  afterEach(() => act(() => render(null, document.body)));

  it('move, choose, search and act', () => {
    const keys = listen();
    for (const key of ['j', 'ArrowUp', 'x', '/', 'e', '#', 'z', 'Home', 'End']) press(key);
    expect(keys.move.mock.calls).toEqual([[1], [-1]]);
    for (const name of ['choose', 'search', 'archive', 'bin', 'undo', 'first', 'last'] as const) {
      expect(keys[name]).toHaveBeenCalledOnce();
    }
    press('a', { ctrlKey: true });
    expect(keys.all).toHaveBeenCalledOnce();
  });

  it('leave text fields, foreign shortcuts and composing alone', () => {
    const keys = listen();
    const field = document.querySelector('input') as HTMLInputElement;
    press('x', {}, field);
    press('x', { altKey: true });
    press('x', { isComposing: true });
    press('e', { ctrlKey: true });
    expect(keys.choose).not.toHaveBeenCalled();
    expect(keys.archive).not.toHaveBeenCalled();
  });

  it('keep to arrows where letters are switched off', () => {
    const keys = listen(false);
    press('x');
    press('ArrowDown');
    expect(keys.choose).not.toHaveBeenCalled();
    expect(keys.move).toHaveBeenCalledWith(1);
  });
});
