import { type Brief, type BriefContent, newBrief } from '../briefs/brief';

/** A fixed moment for tests and examples: 21 November 2026, noon UTC. */
export const SAMPLE_NOW = new Date('2026-11-21T12:00:00.000Z');

/** A brief with every part filled in; for tests, examples and previews of formats. */
export function sampleBrief(changes: Partial<BriefContent> = {}, index = 0): Brief {
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  return newBrief({ ...FULL, ...changes }, SAMPLE_NOW, id);
}

const FULL: Partial<BriefContent> = {
  outcome: 'Customers get a helpful first reply within four working hours.',
  why: 'Slow replies are the reason most often given for leaving.',
  metrics: [
    { label: 'First reply time', baseline: '9', target: '4', unit: 'hours', direction: 'down' },
    { label: 'Satisfaction after contact', target: '4.5 of 5', seenBy: 'help desk report' },
  ],
  deadline: '2026-11-27',
  owner: { name: 'Priya', kind: 'person' },
  authority: 'Refunds up to 50 euros',
  autonomy: 6,
  decisionRule: 'A kind answer before a fast one',
  guardrails: ['No promises about release dates'],
  constraints: ['Only the shared inbox'],
  context: 'Two people are on leave in December.',
  resources: ['https://example.com/handbook'],
  access: ['Help desk, editor role'],
  startingPoints: ['Look at the ten slowest threads'],
  collaborators: ['Tom'],
  informed: ['Mia'],
  escalation: {
    when: ['A customer mentions a lawyer'],
    to: 'Mia',
    replyWithin: 'two hours',
    otherwise: 'send the holding reply',
  },
  checkIns: ['2026-11-24 numbers so far'],
  reviewOn: '2026-11-30',
  mode: 'performance',
  area: 'customer-support',
  tags: ['support', 'quarter goal'],
};
