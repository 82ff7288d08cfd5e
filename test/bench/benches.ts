/** One thing we measure. */
export interface Bench {
  /** `node` runs anywhere within a minute; `browser` needs the build and a browser. */
  readonly where: 'node' | 'browser';
  /** Prints what it measured; answers with the limits that were broken, in words. */
  readonly run: (args: readonly string[]) => Promise<readonly string[]>;
}

/** By the name of its file. Fetched when it is run: some bring an engine of their own along. */
export const BENCHES: Readonly<Record<string, Bench>> = {
  detection: {
    where: 'node',
    async run() {
      const { benchDetection, printDetection } = await import('./detection');
      const bench = await benchDetection();
      printDetection(bench);
      return bench.broken;
    },
  },
  rewriting: {
    where: 'node',
    async run() {
      const { benchRewriting } = await import('./rewriting');
      const { requests, p50, p95, max } = benchRewriting();
      const ms = (time: number) => `${time.toFixed(2)} ms`;
      console.log(
        `all rewrites of one request (${requests} requests): p50 ${ms(p50)}, p95 ${ms(p95)}, slowest ${ms(max)}`,
      );
      return [];
    },
  },
  storage: {
    where: 'browser',
    async run() {
      await (await import('./storage')).benchStorage();
      return [];
    },
  },
  library: {
    where: 'browser',
    async run() {
      await (await import('./library')).benchLibrary();
      return [];
    },
  },
  typing: {
    where: 'browser',
    async run([extension]) {
      const { measureTyping } = await import('./typing');
      for (const cost of await measureTyping(extension)) console.log(JSON.stringify(cost));
      return [];
    },
  },
};
