import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BENCHES } from './benches';

/** Files beside the benches that are none themselves. */
const HELPERS = ['benches', 'benches.test', 'nativeBrowser', 'run', 'storageInPage'];

describe('the benches', () => {
  it('can each be run by the name of their file, and the README names them', () => {
    const files = readdirSync('test/bench').map((file) => file.replace(/\.ts$/, ''));
    const names = files.filter((file) => !HELPERS.includes(file));
    expect(Object.keys(BENCHES).sort()).toEqual(names.sort());
    const readme = readFileSync('README.md', 'utf8');
    const [line = ''] = readme.match(/.*npm run bench.*/g) ?? [];
    for (const name of names) expect(line).toContain(name);
  });
});
