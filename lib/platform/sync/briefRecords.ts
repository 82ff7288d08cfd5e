import { Brief, newBrief } from '../../briefs/brief';
import { contentFields } from '../../importers/descent';
import type { BriefRepository } from '../briefRepository';
import type { LocalRecord, RemoteChange } from './engine';

/** Open briefs travel; closed ones for this long, so that other devices learn how they ended. */
const CLOSED_FOR_MS = 30 * 86_400_000;

/** Too large or too private for the browser's sync; they stay where they were written. */
const STAYS_HERE = new Set(['source']);

const PREFIX = 'brief:';

/** The briefs of this device as sync records. */
export async function readBriefs(
  repository: BriefRepository,
  now: number,
): Promise<Map<string, LocalRecord>> {
  const { briefs } = await repository.list();
  return new Map(
    briefs.map((brief) => {
      const isOpen = brief.status === 'open' || brief.status === 'draft';
      const writtenAt = Date.parse(brief.updatedAt);
      const isWanted = isOpen || now - writtenAt < CLOSED_FOR_MS;
      return [PREFIX + brief.id, { fields: fieldsOf(brief), writtenAt, isWanted }];
    }),
  );
}

function fieldsOf(brief: Brief): Map<string, unknown> {
  const names = contentFields(brief).filter((name) => !STAYS_HERE.has(name));
  const fields = new Map<string, unknown>(names.map((name) => [name, brief[name]]));
  return fields.set('createdAt', brief.createdAt);
}

/** Writes what other devices changed; answers with the ids where the user was writing meanwhile. */
export async function applyToBriefs(
  repository: BriefRepository,
  changes: readonly RemoteChange[],
): Promise<Set<string>> {
  const busy = new Set<string>();
  for (const change of changes) {
    const id = change.id.slice(PREFIX.length);
    if (change.kind === 'remove') await repository.remove([id]);
    else if (!(await write(repository, id, change.fields))) busy.add(change.id);
  }
  return busy;
}

async function write(
  repository: BriefRepository,
  id: string,
  fields: ReadonlyMap<string, unknown>,
): Promise<boolean> {
  const { createdAt, ...changes } = Object.fromEntries(
    [...fields].map(([name, value]) => [name, value ?? undefined]),
  );
  const known = await repository.get(id);
  if (known) return (await repository.update(id, known.revision, changes)).ok;
  const made = new Date(typeof createdAt === 'string' ? createdAt : Date.now());
  const present = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  );
  const brief = Brief.safeParse(newBrief(present, made, id));
  // A record we cannot read (from a later version) waits in sync until we can.
  if (!brief.success) return false;
  return (await repository.restore([brief.data]))[0]?.ok ?? false;
}
