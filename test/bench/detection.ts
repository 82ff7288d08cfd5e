import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { detect } from '../../lib/detection/detect';
import { createDetector } from '../../lib/detection/detector';
import { readDeadline } from '../../lib/detection/readDeadline';
import type { DetectOptions } from '../../lib/detection/request';
import { readOwn } from '../tools/training/corpus';

/** Times of one contender, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
}

/** What the detection part of `npm run bench` measured. */
export interface DetectionBench {
  readonly drafts: readonly Timing[];
  readonly keystroke: Timing;
  readonly adversarial: readonly Timing[];
  /** Limits that were broken, in words; empty when all hold. */
  readonly broken: readonly string[];
}

const OPTIONS: DetectOptions = { channel: 'email', now: new Date(2026, 10, 23, 9) };
const KEYWORDS =
  /\b(?:please|pls|kindly|can you|could you|will you|would you|need to|needs to|you should|make sure|let's)\b/i;

/** Limits in milliseconds. */
const LIMITS = { draft: 1, keystroke: 2, adversarial: 100 } as const;

/** Runs the detector beside its peers on the same drafts of about 300 words. */
export async function benchDetection(): Promise<DetectionBench> {
  const texts = drafts(40, 300);
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const ours = time('detect', texts, 12, (t) => void detect(t, OPTIONS));
  const keyword = time(
    'keyword rule',
    texts,
    12,
    (t) => void t.split(/(?<=[.?!])\s/).filter((s) => KEYWORDS.test(s)),
  );
  const compromise = time('compromise', texts, 1, (t) => void nlp(t).sentences().json());
  const lint = await timeAsync('harper.js', texts.slice(0, 12), (t) => harper.lint(t));
  const keystroke = typing();
  const adversarial = Object.entries(hostile()).map(([name, text]) =>
    time(name, [text], 5, (t) => void detect(t, OPTIONS)),
  );
  const broken: string[] = [];
  if (ours.p95 > LIMITS.draft)
    broken.push(`a 300-word draft took ${ours.p95.toFixed(2)} ms at p95`);
  if (keystroke.p95 > LIMITS.keystroke)
    broken.push(`a keystroke took ${keystroke.p95.toFixed(2)} ms at p95`);
  for (const a of adversarial)
    if (a.p95 > LIMITS.adversarial) broken.push(`${a.name} took ${a.p95.toFixed(0)} ms`);
  return { drafts: [ours, keyword, compromise, lint], keystroke, adversarial, broken };
}

/** Prints what was measured, with ratios to the detector. */
export function printDetection(bench: DetectionBench): void {
  const base = bench.drafts[0]?.p95 ?? 1;
  console.log('300-word drafts, warm (ms)            p50      p95   p95 against detect');
  for (const t of bench.drafts)
    console.log(
      `  ${t.name.padEnd(32)} ${t.p50.toFixed(3).padStart(8)} ${t.p95.toFixed(3).padStart(8)} ${(t.p95 / base).toFixed(2).padStart(8)}x`,
    );
  console.log(
    `one keystroke in 50,000 characters: p50 ${bench.keystroke.p50.toFixed(2)} ms, p95 ${bench.keystroke.p95.toFixed(2)} ms`,
  );
  for (const t of bench.adversarial)
    console.log(`100,000 characters, ${t.name.padEnd(24)} ${t.p95.toFixed(1)} ms`);
  for (const line of bench.broken) console.log(`over the limit: ${line}`);
}

/** Our own messages, joined to drafts of about `words` words. */
function drafts(count: number, words: number): string[] {
  const out: string[] = [];
  let draft = '';
  for (const message of readOwn('train')) {
    draft += `${message.text}\n\n`;
    if (draft.split(/\s+/).length < words) continue;
    out.push(draft);
    draft = '';
    if (out.length === count) break;
  }
  return out;
}

/** Types a sentence into the middle of a long draft, one character at a time. */
function typing(): Timing {
  const long = drafts(60, 300).join('\n').slice(0, 50_000);
  const middle = long.indexOf('\n\n', 25_000) + 2;
  const typed = 'Please send the revised quote to Ana by Friday and copy Tom. ';
  const detector = createDetector(readDeadline);
  detector.update(long, OPTIONS);
  const times: number[] = [];
  for (let round = 0; round < 4; round++) {
    for (let n = 1; n <= typed.length; n++) {
      const draft = long.slice(0, middle) + typed.slice(0, n) + long.slice(middle);
      const start = performance.now();
      detector.update(draft, OPTIONS);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  return summary('keystroke', times);
}

function hostile(): Record<string, string> {
  const n = 100_000;
  const fill = (s: string) => s.repeat(Math.ceil(n / s.length)).slice(0, n);
  return {
    'nested brackets': fill('([{<'),
    'one endless word': fill('a'),
    'one endless line': fill('please send it to and '),
    'repeated please': fill('please '),
    'repeated please, lines': fill('please\n'),
    dots: fill('.'),
    commas: fill('and, '),
    'at signs': fill('a@'),
    blanks: fill(' '),
    'short sentences': fill('Send it. '),
    numbers: fill('1/2 '),
    labels: fill('Goal:\n'),
  };
}

function time(
  name: string,
  texts: readonly string[],
  rounds: number,
  run: (text: string) => void,
): Timing {
  for (const text of texts) run(text);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of texts) {
      const start = performance.now();
      run(text);
      times.push(performance.now() - start);
    }
  }
  return summary(name, times);
}

async function timeAsync(
  name: string,
  texts: readonly string[],
  run: (text: string) => Promise<unknown>,
): Promise<Timing> {
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await run(text);
    times.push(performance.now() - start);
  }
  return summary(name, times);
}

function summary(name: string, times: number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
  return { name, p50: at(0.5), p95: at(0.95) };
}
