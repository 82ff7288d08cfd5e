import type { Brief, Owner, Review } from './brief';
import { addDays } from './days';
import { dayText } from './dayText';
import { ownerKey } from './load';
import { reviewDay } from './review';
import { type ScoreLine, scoreLine } from './scorecard';

/** Progress toward outcomes in one stretch of days, both ends included. */
export interface WrapUp {
  readonly from: string;
  readonly to: string;
  /** Results recorded in these days. */
  readonly results: readonly { readonly brief: Brief; readonly review: Review }[];
  /** Open briefs with the state of their metrics. */
  readonly open: readonly { readonly brief: Brief; readonly lines: readonly ScoreLine[] }[];
  /** Handed over in these days. */
  readonly handedOver: readonly Brief[];
  /** Due or to be reviewed in the seven days after. */
  readonly next: readonly { readonly brief: Brief; readonly on: string }[];
}

/** Gathers a wrap-up; `to` is the last day looked at, usually today. */
export function wrapUp(briefs: readonly Brief[], to: string, days = 7): WrapUp {
  const from = addDays(to, 1 - days);
  const within = (day: string) => day >= from && day <= to;
  const open = briefs.filter((brief) => brief.status === 'open');
  return {
    from,
    to,
    results: briefs
      .flatMap((brief) => (brief.reviews ?? []).map((review) => ({ brief, review })))
      .filter(({ review }) => within(review.on))
      .sort((a, b) => a.review.on.localeCompare(b.review.on)),
    open: open.map((brief) => ({
      brief,
      lines: (brief.metrics ?? []).flatMap((_, i) => scoreLine(brief, i, to) ?? []),
    })),
    handedOver: briefs.filter(
      (brief) => brief.status !== 'draft' && within(brief.createdAt.slice(0, 10)),
    ),
    next: open
      .flatMap((brief) => {
        const on = reviewDay(brief);
        return on && on > to && on <= addDays(to, 7) ? [{ brief, on }] : [];
      })
      .sort((a, b) => a.on.localeCompare(b.on)),
  };
}

const RESULT_WORDS = { hit: 'reached', partly: 'partly reached', missed: 'missed' } as const;
const TRACK_WORDS = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  off: 'off track',
  'no-data': 'not measured yet',
} as const;

const plain = (text: string): string => text.trim().replace(/[.\s]+$/, '');

/** The wrap-up as Markdown, filled from what is stored. */
export function wrapUpText(week: WrapUp): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${title}`, '', ...lines.map((line) => `- ${line}`), ''] : [];
  return [
    `# Progress toward outcomes, ${dayText(week.from, week.to)} to ${dayText(week.to, week.to)}`,
    '',
    ...section(
      'Results',
      week.results.map(({ brief, review }) => resultLine(brief, review)),
    ),
    ...section(
      'Under way',
      week.open.map(({ brief, lines }) => openLine(brief, lines)),
    ),
    ...section(
      'Coming up',
      week.next.map(
        ({ brief, on }) => `${dayText(on, week.to)}: ${plain(brief.outcome)}${by(brief)}`,
      ),
    ),
    ...(week.handedOver.length > 0 ? [`Handed over: ${week.handedOver.length}.`, ''] : []),
  ]
    .join('\n')
    .trimEnd();
}

const by = (brief: Brief): string => (brief.owner?.name ? ` (${brief.owner.name})` : '');

function resultLine(brief: Brief, review: Review): string {
  const numbers = (brief.metrics ?? [])
    .flatMap((metric, i) => {
      const actual = review.actuals[i];
      return actual
        ? [`${metric.label}: ${actual}${metric.target ? ` (target ${metric.target})` : ''}`]
        : [];
    })
    .join('; ');
  const lesson = review.improve ? ` Next time: ${plain(review.improve)}.` : '';
  return `${plain(brief.outcome)}${by(brief)}: ${RESULT_WORDS[review.result]}.${numbers ? ` ${numbers}.` : ''}${lesson}`;
}

function openLine(brief: Brief, lines: readonly ScoreLine[]): string {
  const states = lines.map((line) => {
    const last = line.points.at(-1);
    return `${line.metric.label}: ${last ? last.text : TRACK_WORDS['no-data']}${last ? `, ${TRACK_WORDS[line.track]}` : ''}`;
  });
  return `${plain(brief.outcome)}${by(brief)}${states.length > 0 ? ` — ${states.join('; ')}` : ''}`;
}

/** Open briefs by owner, for one message to each. Briefs without an owner are left out. */
export function byOwner(briefs: readonly Brief[]): { owner: Owner; briefs: Brief[] }[] {
  const groups = new Map<string, { owner: Owner; briefs: Brief[] }>();
  for (const brief of briefs) {
    if (brief.status !== 'open' || !brief.owner?.name.trim()) continue;
    const key = ownerKey(brief.owner.name);
    const group = groups.get(key) ?? { owner: brief.owner, briefs: [] };
    group.briefs.push(brief);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => a.owner.name.localeCompare(b.owner.name));
}

/** A message that asks one owner for progress toward their outcomes, not for hours or activity. */
export function askOwnerText(owner: Owner, briefs: readonly Brief[]): string {
  const list = briefs.map((brief) => {
    const metrics = (brief.metrics ?? []).map((metric) => metric.label).filter(Boolean);
    return `- ${plain(brief.outcome)}${metrics.length > 0 ? ` (${metrics.join(', ')})` : ''}`;
  });
  if (owner.kind === 'agent') {
    return [
      'For each goal below report: the current value of its metrics, what changed this week, what is left, and what blocks you. Leave out activity that did not move a metric.',
      '',
      ...list,
    ].join('\n');
  }
  return [
    `Hi ${owner.name.trim().split(/\s+/)[0]},`,
    '',
    'For our weekly look at results, could you send me two or three lines on each of these: how close we are, what you learned, and what would help?',
    '',
    ...list,
    '',
    'No need to list everything you did. Thank you!',
  ].join('\n');
}
