import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handle, send } from './messages';

beforeEach(() => fakeBrowser.reset());

describe('messages', () => {
  it('reach the handler of their kind and bring its answer back', async () => {
    handle({ 'save-brief': async ({ content }) => ({ ok: true, id: content.outcome ?? '' }) });
    expect(await send({ kind: 'save-brief', content: { outcome: 'A' } })).toEqual({
      ok: true,
      id: 'A',
    });
  });

  it('are answered with null when nobody listens, or the handler fails', async () => {
    expect(await send({ kind: 'open-library' })).toBeNull();
    const stop = handle({ 'open-library': async () => Promise.reject(new Error('gone')) });
    expect(await send({ kind: 'open-library' })).toBeNull();
    stop();
  });
});
