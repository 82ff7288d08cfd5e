import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Channel } from '../../lib/detection/request';
import { rewriteRequests } from '../../lib/rewriting/rewriteRequests';
import { inputFor } from '../tools/requestFor';

/** Time for one rewrite set (all forms of one request), in milliseconds. */
export interface RewritingBench {
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/**
 * Measures `rewriteRequests` over our own requests: each once to warm up, then the best of five, so
 * that a busy machine does not count against it.
 */
export function benchRewriting(): RewritingBench {
  const inputs = readFileSync(new URL('../data/requests.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { channel: Channel; text: string })
    .map(({ text, channel }) => inputFor(text, channel));
  for (const input of inputs) rewriteRequests(input);
  const times = inputs.map((input) => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      rewriteRequests(input);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { requests: times.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}
