import path from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { launchChromium } from '../e2e/editors/chromium';
import { bundleEditors } from '../fixtures/editors/bundle';
import type { Draft } from '../fixtures/editors/page';
import { answer } from '../fixtures/editors/server';

/**
 * Typing cost: keydown to paint in a draft of 5,000 words with 40 marks, with and without the built
 * extension, alternated in one run so that the machine's mood falls on both. The pages stand at a
 * site's real address: anywhere else the extension would not run, and nothing would be measured.
 *
 * `npm run bench -- typing`, after `npm run build`
 */
const ORIGIN = 'https://mail.google.com';
const FILLER = 'We met the team in the morning and went through the open points one by one. ';
const ROUNDS = 6;
const TEXT = 'some words typed by hand, slowly enough. ';
const MARKS = 40;
const IN_SIGHT = 3;

/** 40 paragraphs of about 125 words, each with one request. */
const DRAFT: Draft = Array.from({ length: MARKS }, (_, i) => [
  `${i}. ${FILLER.repeat(4)}Please update the CRM for client ${i} by Friday. ${FILLER.repeat(3)}`,
]);

export interface TypingCost {
  readonly editor: string;
  readonly median: { readonly off: number; readonly on: number; readonly ratio: number };
  readonly p95: { readonly off: number; readonly on: number; readonly ratio: number };
  readonly longTasks: { readonly off: number; readonly on: number };
  /** Longest task with a script of ours in it, and our share of all typing, in ms of processor time. */
  readonly ours: { readonly longestTask: number; readonly perKey: number };
  /** Processor time of the page's main thread per key, in ms: what other programs do is not in it. */
  readonly cpu: { readonly off: number; readonly on: number; readonly ratio: number };
}

export async function measureTyping(
  extension = path.resolve('.output/chrome-mv3'),
): Promise<TypingCost[]> {
  await bundleEditors();
  const without = await launchChromium(null);
  const withIt = await launchChromium(extension);
  await Promise.all([without, withIt].map(({ context }) => answerLocally(context)));
  const costs: TypingCost[] = [];
  for (const editor of ['contenteditable', 'textarea', 'prosemirror']) {
    const times = { off: [] as number[], on: [] as number[] };
    const longTasks = { off: 0, on: 0 };
    const cpu = { off: [] as number[], on: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of round % 2 ? (['off', 'on'] as const) : (['on', 'off'] as const)) {
        const { context } = side === 'on' ? withIt : without;
        const seen = await typeOn(context, editor, side === 'on');
        times[side].push(...seen.times);
        longTasks[side] += seen.longTasks;
        cpu[side].push(seen.cpu);
      }
    }
    costs.push({
      editor,
      median: compare(times, 0.5),
      p95: compare(times, 0.95),
      longTasks,
      cpu: compare(cpu, 0.5),
      ours: await traceOurs(withIt.context, editor),
    });
  }
  await without.close();
  await withIt.close();
  return costs;
}

async function answerLocally(context: BrowserContext): Promise<void> {
  await context.route(`${ORIGIN}/**`, async (route) => {
    const { status, headers, body } = await answer(route.request().url());
    await route.fulfill({ status, headers, body });
  });
}

/** A page with the long draft, the caret in its first paragraph and, with us, its marks drawn. */
async function openDraft(context: BrowserContext, editor: string, isOn: boolean): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/?place=plain&name=${editor}`);
  await page.bringToFront();
  await page.evaluate(`place(${JSON.stringify(editor)}, 'plain', ${JSON.stringify(DRAFT)})`);
  await page.evaluate(`(() => { editable.focus();
    if ('value' in editable) editable.setSelectionRange(10, 10);
    else getSelection().collapse(editable.querySelector('p').firstChild, 10); })()`);
  if (isOn) {
    await page.waitForFunction(
      // Highlights are registered where they are in sight; the overlay of a text area has them all.
      `${IN_SIGHT} <= [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0)
      + (document.querySelector('#outcomewise-marks')?.shadowRoot.querySelectorAll('[data-mark]').length ?? 0)`,
    );
  }
  await page.waitForTimeout(500);
  return page;
}

async function typeOn(context: BrowserContext, editor: string, isOn: boolean) {
  const page = await openDraft(context, editor, isOn);
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
  const seen = (await page.evaluate('({ times, longTasks })')) as {
    times: number[];
    longTasks: number;
  };
  await page.close();
  return { ...seen, cpu };
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Types once more under the browser's tracer, which knows whose script ran in which task. */
async function traceOurs(context: BrowserContext, editor: string): Promise<TypingCost['ours']> {
  const page = await openDraft(context, editor, true);
  const session = await context.newCDPSession(page);
  const events = await trace(session, async () => {
    await page.keyboard.type(TEXT, { delay: 45 });
    await page.waitForTimeout(600);
  });
  await page.close();
  const calls = events.filter(({ args }) => args.data?.url?.startsWith('chrome-extension://'));
  const isIn = (task: TraceEvent) => (call: TraceEvent) =>
    call.tid === task.tid && call.ts >= task.ts && call.ts < task.ts + (task.dur ?? 0);
  const tasks = events.filter(({ name }) => name === 'RunTask').filter((t) => calls.some(isIn(t)));
  const cost = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;
  return {
    longestTask: round(Math.max(0, ...tasks.map(cost))),
    perKey: round(tasks.map(cost).reduce((sum, ms) => sum + ms, 0) / TEXT.length),
  };
}

async function trace(session: CDPSession, action: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const ended = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', {
    traceConfig: {
      includedCategories: [
        'toplevel',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
      ],
    },
  });
  await action();
  await session.send('Tracing.end');
  await ended;
  return events;
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
