import type { BrowserContext } from 'playwright-core';
import { type Brief, type BriefContent, newBrief } from '../../lib/briefs/brief';
import { addDays, dayOf } from '../../lib/briefs/days';
import { serviceWorker } from './launch';

const AREAS = ['crm', 'reporting', 'calendar', 'inbox', 'social'] as const;
const PEOPLE = ['Ana Ruiz', 'Ben Okafor', 'Chidi Eze', 'Dana Levi', 'Emre Kaya', 'Scout'] as const;
const OUTCOMES = [
  'Every customer question has a helpful answer within one working day',
  'The monthly report lets the board decide without asking back',
  'No meeting starts without an agenda and the people it needs',
  'New leads reach a salesperson while they are still interested',
  'Returning visitors find a fresh, correct page on every product',
  'Suppliers are paid on time and every discount is used',
  'The team finds the latest version of each document in a minute',
] as const;

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** The `i`th of many different briefs, always the same for the same number. */
export function sampleContent(i: number, today: string): Partial<BriefContent> {
  const isStanding = i % 7 === 3;
  const name = pick(PEOPLE, i * 5);
  const from = addDays(today, -60 - (i % 30));
  return {
    status: i % 11 === 10 ? 'archived' : i % 5 === 4 ? 'closed' : i % 13 === 12 ? 'draft' : 'open',
    outcome: `${pick(OUTCOMES, i)}${i < OUTCOMES.length ? '' : ` (region ${i})`}`,
    why: 'so that renewals hold and nobody has to chase an answer twice',
    metrics: [
      {
        label: pick(['Answered in time', 'Reports used as they are', 'Errors found later'], i),
        baseline: String(60 + (i % 10)),
        target: String(90 + (i % 10)),
        unit: '%',
        direction: 'up',
      },
    ],
    owner: { name, kind: name === 'Scout' ? 'agent' : 'person' },
    area: pick(AREAS, i),
    autonomy: 4,
    guardrails: ['Never promise a date we cannot keep', 'Prices stay as they are'],
    tags: i % 3 === 0 ? ['q4', 'customers'] : ['q4'],
    source: { text: 'Could you please look after this until further notice?', channel: 'email' },
    ...(isStanding
      ? { cadence: { unit: 'week', every: 1, on: [1 + (i % 5)], from } }
      : { deadline: addDays(today, (i % 45) - 6) }),
    ...(i % 5 === 4 || isStanding ? { reviews: reviewsOf(i, today) } : {}),
  };
}

function reviewsOf(i: number, today: string): NonNullable<BriefContent['reviews']> {
  return [28, 21, 14, 7].map((ago, n) => ({
    on: addDays(today, -ago),
    result: n === 1 && i % 2 ? ('partly' as const) : ('hit' as const),
    actuals: [String(72 + n * 7 + (i % 5))],
    worked: 'Two options with prices made the choice easy',
    improve: 'Agree on the number before the first week',
    briefWasClear: true,
    authorityWasRight: 'right' as const,
  }));
}

/** `count` whole briefs, handed over one after the other in the last two months. */
export function sampleBriefs(count: number, now = new Date()): Brief[] {
  const today = dayOf(now);
  return Array.from({ length: count }, (_, i) =>
    newBrief(
      sampleContent(i, today),
      new Date(now.getTime() - ((i * 37) % 86_400) * 60_000),
      `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    ),
  );
}

interface WorkerGlobal {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  };
}

/** Writes straight into the extension's storage, past everything that checks what is written. */
export async function putInStorage(
  context: BrowserContext,
  items: Readonly<Record<string, unknown>>,
): Promise<void> {
  const worker = await serviceWorker(context);
  await worker.evaluate(
    (given) => (globalThis as unknown as WorkerGlobal).chrome.storage.local.set(given),
    items,
  );
}

/** Stores briefs as they are; the next page that reads them indexes them. */
export async function seedBriefs(context: BrowserContext, briefs: readonly Brief[]): Promise<void> {
  for (let i = 0; i < briefs.length; i += 500) {
    const chunk = briefs.slice(i, i + 500).map((brief) => [`brief:${brief.id}`, brief]);
    await putInStorage(context, Object.fromEntries(chunk));
  }
}
