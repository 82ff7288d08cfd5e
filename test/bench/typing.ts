import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../e2e/editors/chromium';
import { bundleEditors, OUT } from '../fixtures/editors/bundle';
import type { Draft } from '../fixtures/editors/page';
import { startServer } from '../fixtures/editors/server';

/**
 * Typing cost: keydown to paint in a draft of 5,000 words with 40 marks, with and without the
 * extension, alternated in one run so that the machine's mood falls on both.
 *
 * Another extension: `npm run bench -- typing .output/chrome-mv3`
 */
const TASK = 'Please update the CRM by Friday.';
const FILLER = 'We met the team in the morning and went through the open points one by one. ';
const ROUNDS = 6;
const TEXT = 'some words typed by hand, slowly enough. ';

/** 40 paragraphs of about 125 words, each with one request. */
const DRAFT: Draft = Array.from({ length: 40 }, (_, i) => [
  `${i}. ${FILLER.repeat(4)}${TASK} ${FILLER.repeat(3)}`,
]);

export interface TypingCost {
  readonly editor: string;
  readonly median: { readonly off: number; readonly on: number; readonly ratio: number };
  readonly p95: { readonly off: number; readonly on: number; readonly ratio: number };
  readonly longTasks: { readonly off: number; readonly on: number };
  /** Processor time of the page's main thread per key, in ms: what other programs do is not in it. */
  readonly cpu: { readonly off: number; readonly on: number; readonly ratio: number };
}

export async function measureTyping(extension?: string): Promise<TypingCost[]> {
  await bundleEditors();
  const { server, origin } = await startServer();
  const without = await launchChromium(null);
  const withIt = await launchChromium(extension ?? path.join(OUT, 'probe-chromium'));
  const costs: TypingCost[] = [];
  for (const editor of ['contenteditable', 'textarea', 'prosemirror']) {
    const times = { off: [] as number[], on: [] as number[] };
    const longTasks = { off: 0, on: 0 };
    const cpu = { off: [] as number[], on: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of round % 2 ? (['off', 'on'] as const) : (['on', 'off'] as const)) {
        const { context } = side === 'on' ? withIt : without;
        const page = await context.newPage();
        const seen = await typeOn(page, origin, editor, side === 'on' && !extension);
        times[side].push(...seen.times);
        longTasks[side] += seen.longTasks;
        cpu[side].push(seen.cpu);
        await page.close();
      }
    }
    costs.push({
      editor,
      median: compare(times, 0.5),
      p95: compare(times, 0.95),
      longTasks,
      cpu: compare(cpu, 0.5),
    });
  }
  await without.close();
  await withIt.close();
  server.close();
  server.closeAllConnections();
  return costs;
}

async function typeOn(page: Page, origin: string, editor: string, live: boolean) {
  await page.goto(`${origin}/?place=plain&name=${editor}`);
  await page.bringToFront();
  await page.evaluate(`place(${JSON.stringify(editor)}, 'plain', ${JSON.stringify(DRAFT)})`);
  await page.evaluate(`(() => { editable.focus();
    if ('value' in editable) editable.setSelectionRange(10, 10);
    else getSelection().collapse(editable.querySelector('p').firstChild, 10); })()`);
  await page.waitForTimeout(300);
  if (live) await page.evaluate(`ask('live', [${JSON.stringify(TASK)}])`);
  await page.evaluate(`(() => {
    window.times = []; window.longTasks = 0;
    new PerformanceObserver((list) => { longTasks += list.getEntries().length; }).observe({ type: 'longtask' });
    addEventListener('keydown', (event) => {
      const start = event.timeStamp;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - start);
        channel.port2.postMessage(0);
      });
    }, true);
  })()`);
  await page.waitForTimeout(200);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0;
  };
  const before = await busy();
  await page.keyboard.type(TEXT, { delay: 45 });
  await page.waitForTimeout(300);
  const cpu = (1000 * ((await busy()) - before)) / TEXT.length;
  const seen = await page.evaluate('({ times, longTasks })');
  return { ...(seen as { times: number[]; longTasks: number }), cpu };
}

function compare(times: { off: number[]; on: number[] }, part: number) {
  const [off, on] = [quantile(times.off, part), quantile(times.on, part)];
  return { off: round(off), on: round(on), ratio: round(on / off) };
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const round = (value: number) => Math.round(value * 100) / 100;
