import { describe, expect, it } from 'vitest';
import { csv } from './csv';
import { EXPORTERS } from './registry';
import { runExport } from './runExport';
import { SAMPLE_NOW, sampleBrief } from './samples';

const many = Array.from({ length: 10_000 }, (_, index) => sampleBrief({}, index));

describe('runExport', () => {
  it('writes 10,000 briefs to CSV within 2 seconds, and gives the page turns', async () => {
    const progress: number[] = [];
    // Processor time, because other work on the machine must not decide whether this passes.
    const before = process.cpuUsage();
    const text = await runExport(csv, many, {
      now: SAMPLE_NOW,
      onProgress: (done) => progress.push(done),
    });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
    expect(progress.at(-1)).toBe(many.length);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(10);
    expect(text).toBe(csv.export(many, { now: SAMPLE_NOW }));
  });

  it.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))(
    'gives the same result in slices as at once: %s',
    async (_, exporter) => {
      const briefs = many.slice(0, 600);
      expect(await runExport(exporter, briefs, { now: SAMPLE_NOW })).toEqual(
        exporter.export(briefs, { now: SAMPLE_NOW }),
      );
    },
    30_000,
  );

  it('stops when cancelled', async () => {
    const stop = new AbortController();
    const running = runExport(csv, many, {
      now: SAMPLE_NOW,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(running).rejects.toThrow(/abort/i);
  });
});
