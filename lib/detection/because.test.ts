import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BECAUSE_KEYS } from './because';

it('every reason has its text in the interface messages', () => {
  const path = new URL('../../public/_locales/en/messages.json', import.meta.url);
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  expect(BECAUSE_KEYS.filter((key) => !(key in messages))).toEqual([]);
});
