import type { Brief } from '../briefs/brief';
import type { ExportBody, Exporter, ExportOptions } from './exporter';

/** From here on an export shows progress and can be cancelled. */
export const LONG_EXPORT = 500;

/** Longest stretch of work without giving the page a turn, in milliseconds. */
const SLICE_MS = 12;

export interface RunOptions extends ExportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Exports without freezing the page: short ones at once, long ones in slices between which the
 * page paints and hears the cancel button. Rejects with the signal's reason when cancelled.
 */
export async function runExport(
  exporter: Exporter,
  briefs: readonly Brief[],
  { signal, onProgress, ...options }: RunOptions,
): Promise<ExportBody> {
  signal?.throwIfAborted();
  if (briefs.length < LONG_EXPORT) return exporter.export(briefs, options);
  const writer = exporter.open(options);
  let sliceEnds = performance.now() + SLICE_MS;
  for (const [index, brief] of briefs.entries()) {
    writer.add(brief);
    if (performance.now() < sliceEnds) continue;
    onProgress?.(index + 1, briefs.length);
    await turn();
    signal?.throwIfAborted();
    sliceEnds = performance.now() + SLICE_MS;
  }
  onProgress?.(briefs.length, briefs.length);
  await turn();
  signal?.throwIfAborted();
  return writer.end();
}

/** Lets the page do what waits: a message, unlike a timer, is never delayed by four milliseconds. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
