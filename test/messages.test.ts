import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../public/_locales/en/messages.json';

/** Every source file that may name an interface text. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name)
      ? [readFileSync(path, 'utf8')]
      : [];
  });
}

const code = ['components', 'entrypoints', 'lib'].flatMap(sources).join('\n');
const manifest = readFileSync('wxt.config.ts', 'utf8');
const texts = en as Record<string, { message: string }>;

describe('interface texts', () => {
  it('are all used', () => {
    // Keys may be put together from a prefix: `check${problem}`.
    const prefixes = [...code.matchAll(/`([a-z]\w+)\$\{/g)].map(([, prefix = '']) => prefix);
    const unused = Object.keys(texts).filter(
      (key) =>
        !new RegExp(`['"\`]${key}['"\`]`).test(code) &&
        !manifest.includes(`__MSG_${key}__`) &&
        !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('are short sentences in sentence case, without loose ends', () => {
    const odd = Object.entries(texts).filter(
      ([, { message }]) => message !== message.trim() || / {2}|\.\.\.|!!|\?\?/.test(message),
    );
    expect(odd).toEqual([]);
  });

  it('name no placeholder twice over nine', () => {
    for (const { message } of Object.values(texts)) expect(message).not.toMatch(/\$\d\d/);
  });
});
