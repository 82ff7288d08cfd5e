import type { BriefContent } from '../../lib/briefs/brief';
import { BriefSearch } from '../../lib/briefs/search';
import { openBriefRepository } from '../../lib/platform/briefStore';

/** Runs inside an extension page; `storage.ts` starts it there. */

const WORDS =
  'customer record invoice launch report answer complete checked supplier calendar newsletter page order review team board price list support ticket contract onboarding visit archive'.split(
    ' ',
  );
const NAMES = ['Ana Ruiz', 'Ben Okafor', 'Cem Yilmaz', 'Dora Lindt', 'Scout'];
const AREAS = ['crm', 'blog', 'calendar', 'invoicing', 'support_tickets'];

let seed = 7;
function pick<T>(list: readonly T[]): T {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return list[seed % list.length] as T;
}
const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ');

/** A brief of everyday length: about 1.1 kB as JSON. */
function content(n: number): Partial<BriefContent> {
  return {
    outcome: `${words(9)} ${n}`,
    why: words(10),
    metrics: [{ label: words(6), target: '95', unit: '%', direction: 'up' }],
    deadline: '2026-12-04',
    owner: { name: pick(NAMES), kind: 'person' },
    area: pick(AREAS),
    tags: [pick(WORDS)],
    autonomy: 6,
    guardrails: [words(6), words(5)],
    startingPoints: [words(7), words(6)],
    escalation: { when: [words(6)], replyWithin: 'one day' },
    source: { text: words(14), channel: 'email', site: 'gmail' },
  };
}

async function timed(run: () => unknown, times: number): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const held: { search?: BriefSearch } = {};

async function bench(count: number): Promise<Record<string, number>> {
  const briefs = openBriefRepository();
  const filled = performance.now();
  for (let i = 0; i < count; i += 500) {
    const size = Math.min(500, count - i);
    const results = await briefs.createMany(Array.from({ length: size }, (_, n) => content(i + n)));
    const failed = results.find((result) => !result.ok);
    if (failed && !failed.ok) throw new Error(`after ${i}: ${failed.reason}`);
  }
  const filling = performance.now() - filled;
  await briefs.rows();

  const store = (
    globalThis as unknown as {
      chrome: { storage: { local: { getBytesInUse(k: null): Promise<number> } } };
    }
  ).chrome.storage.local;
  const bytes = await store.getBytesInUse(null);

  const fresh = () => openBriefRepository();
  const rowsMs = await timed(async () => {
    const { rows } = await fresh().rows();
    [...rows].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)).slice(0, 50);
  }, 5);
  const everythingMs = await timed(() => fresh().list(), 3);

  const { rows } = await briefs.rows();
  const [first] = rows;
  if (!first) throw new Error('nothing stored');
  let revision = first.revision;
  const saveMs = await timed(async () => {
    const result = await briefs.update(first.id, revision, { why: words(10) });
    if (result.ok) revision = result.brief.revision;
  }, 30);
  const changeMs = await timed(() => briefs.rowsOf([first.id]), 30);

  const search = new BriefSearch();
  held.search = search;
  const wordsMs = await timed(async () => {
    const texts = await briefs.words();
    for (const row of rows) search.put(row, texts.get(row.id));
  }, 3);
  const lines = [
    'c',
    'cu',
    'customer inv',
    'person:ana launch',
    'rep area:crm',
    '#order visit',
    'zzz',
  ];
  let worst = 0;
  const searchMs = await timed(() => {
    const start = performance.now();
    search.find(lines[Math.floor(Math.random() * lines.length)] ?? '');
    worst = Math.max(worst, performance.now() - start);
  }, 60);

  return {
    'stored, MB': bytes / 1e6,
    'one brief with its index, kB': bytes / count / 1e3,
    'creating one of many, ms': filling / count,
    'open the list (rows, sorted), ms': rowsMs,
    'read everything instead, ms': everythingMs,
    'save one change, ms': saveMs,
    'list after a change (its rows), ms': changeMs,
    'load the search texts, ms': wordsMs,
    'search per key, median ms': searchMs,
    'search per key, worst ms': worst,
  };
}

Object.assign(globalThis, { bench });
