import type { Channel, Request } from '../detection/request';
import { type Context, contextOf } from '../rewriting/context';
import type { BriefContent, Metric } from './brief';
import { readCadence } from './cadenceText';
import { dayOf } from './days';
import { namesIn } from './names';

export interface RequestSource {
  readonly draft: string;
  readonly request: Request;
  readonly requests: readonly Request[];
  readonly channel: Channel;
  readonly now: Date;
  /** Names the message goes to, as far as the page shows them. */
  readonly recipients?: readonly string[];
  readonly site?: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A brief filled with what a request says, and with nothing it does not say: reasons, measures and
 * names that are missing stay empty and are offered as suggestions instead.
 */
export function fromRequest(source: RequestSource): Partial<BriefContent> {
  const { draft, request, channel, now } = source;
  const context = contextOf(source);
  const text = draft.slice(request.start, request.end).trim();
  const why = request.elements.why && plainWhy(request.elements.why.text);
  const authority = request.elements.authority?.text;
  const outcome = request.kind === 'outcome' ? text : (context.state ?? text);
  const steps = context.parsed.clauses.length > 1 ? stepsOf(context) : [];
  return {
    outcome: capital(outcome),
    ...(why && { why }),
    ...metricOf(request),
    ...timeOf(request, dayOf(now)),
    ...ownerOf(source),
    ...(authority && { authority: capital(authority) }),
    ...(steps.length > 0 && { startingPoints: steps }),
    ...(context.area.id !== 'general' && { area: context.area.id }),
    source: { text, channel, ...(source.site && { site: source.site }) },
  };
}

/** "so that sales can follow up" without its connecting words. */
export function plainWhy(text: string): string {
  return text
    .trim()
    .replace(/^(?:,\s*)?(?:so that|so|because|since|as)\s+/i, '')
    .replace(/[.\s]+$/, '');
}

function metricOf(request: Request): { metrics?: Metric[] } {
  const text = request.elements.metric?.text.trim();
  return text ? { metrics: [{ label: capital(text) }] } : {};
}

function timeOf(request: Request, today: string): Partial<BriefContent> {
  const cadence = request.cadence && readCadence(request.cadence.text, today);
  if (cadence) return { cadence };
  if (request.deadline?.date) return { deadline: request.deadline.date };
  const words = request.deadline?.text.trim().replace(/^(?:by|until|till)\s+/i, '');
  return words ? { deadlineText: words } : {};
}

function ownerOf({ request, recipients = [], channel }: RequestSource): Partial<BriefContent> {
  const kind = channel === 'agent' ? 'agent' : 'person';
  const named = request.assignee?.text;
  // A named owner is the writer's word; two names are kept for the question which one it is.
  if (named) return { owner: { name: namesIn(named).join(' and '), kind } };
  const [only, ...others] = recipients;
  return only && others.length === 0 ? { owner: { name: only, kind } } : {};
}

/** The writer's own steps, which the owner may take or leave. */
function stepsOf(context: Context): string[] {
  return context.parsed.clauses.map((clause) =>
    capital(
      [clause.base, clause.recipient, clause.object, clause.complement]
        .filter((part, i, all) => part !== '' && all.indexOf(part) === i)
        .join(' '),
    ),
  );
}
