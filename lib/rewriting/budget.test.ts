import { gzipSync } from 'node:zlib';
import { type BuildOptions, buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { benchRewriting } from '../../test/bench/rewriting';

const path = (name: string) => new URL(name, import.meta.url).pathname;

function built(options: BuildOptions): string {
  const result = buildSync({
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    ...options,
  });
  return result.outputFiles?.[0]?.text ?? '';
}

const kilobytes = (code: string) => gzipSync(code, { level: 9 }).length / 1024;

describe('budget', () => {
  it('keeps areas and forms under 45 KB gzip', () => {
    const areas = built({ entryPoints: [path('./areas/index.ts')] });
    const forms = [
      'sentence',
      'bigger',
      'brief',
      'standing',
      'learning',
      'bundle',
      'agent',
      'doneWhen',
      'packForm',
    ]
      .map((name) => built({ entryPoints: [path(`./forms/${name}.ts`)], bundle: false }))
      .join('\n');
    expect(kilobytes(areas + forms)).toBeLessThan(45);
  });

  it('keeps the whole engine small and free of zod', () => {
    const all = built({ entryPoints: [path('./rewriteRequests.ts')] });
    expect(kilobytes(all)).toBeLessThan(70);
    expect(all).not.toContain('ZodError');
  });

  // The figure to reach is 2 ms; the bench measures it, this only catches what has gone badly wrong.
  it('makes one rewrite set without a gross delay', () => {
    expect(benchRewriting().p95).toBeLessThan(40);
  });
});
