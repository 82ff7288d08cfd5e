import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Get = () => Promise<Record<string, unknown>>;

async function readWith(get: Get): Promise<Record<string, unknown>> {
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { storage: { managed: { get } } });
  vi.resetModules();
  const { readManaged } = await import('./readManaged');
  return readManaged();
}

describe('the policy', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is handed on as it is', async () => {
    expect(await readWith(async () => ({ sensitivity: 'quiet' }))).toEqual({
      sensitivity: 'quiet',
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is empty where the browser knows none', async () => {
    expect(await readWith(() => Promise.reject(new Error('no managed storage')))).toEqual({});
  });

  it('that never comes keeps no page waiting', async () => {
    const read = readWith(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await read).toEqual({});
  });
});
