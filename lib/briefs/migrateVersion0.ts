/**
 * Version 0 is the shape used before the first release: times in milliseconds, the owner as a
 * bare name, one metric as a sentence, steps as one text, and `done` for what is now closed.
 */
type Stored = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A field only when it holds something; empty strings were written for "not set". */
function kept(key: string, value: unknown): Stored {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? {}
    : { [key]: value };
}

function isoTime(value: unknown): string {
  const time = new Date(typeof value === 'number' ? value : Number.NaN);
  if (Number.isNaN(time.getTime())) throw new Error('created: not a time');
  return time.toISOString();
}

function splitLines(value: unknown): string[] {
  return text(value)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s*/, '').trim())
    .filter(Boolean);
}

/** The first real migration: version 0 to version 1. */
export function fromVersion0(old: Stored): Stored {
  if (typeof old.result !== 'string') throw new Error('result: missing');
  const deadline = text(old.deadline);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(deadline);
  return {
    schemaVersion: 1,
    id: old.id,
    revision: 0,
    createdAt: isoTime(old.created),
    updatedAt: isoTime(old.updated ?? old.created),
    status: old.done === true ? 'closed' : 'open',
    outcome: old.result,
    ...kept('why', text(old.why)),
    ...kept('metrics', text(old.metric) === '' ? [] : [{ label: text(old.metric) }]),
    ...(isDay ? { deadline } : kept('deadlineText', deadline)),
    ...kept(
      'owner',
      text(old.owner) === '' ? undefined : { name: text(old.owner), kind: 'person' },
    ),
    ...kept('startingPoints', splitLines(old.steps)),
    ...kept('area', text(old.area)),
    ...kept('source', text(old.source) === '' ? undefined : { text: text(old.source) }),
  };
}
