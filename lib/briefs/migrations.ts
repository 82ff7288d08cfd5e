import { Brief, SCHEMA_VERSION } from './brief';
import { fromVersion0 } from './migrateVersion0';

type Stored = Record<string, unknown>;

/** `steps[n]` turns the shape of version n into the shape of version n + 1. */
const steps: readonly ((record: Stored) => Stored)[] = [fromVersion0];

export type ReadRecord =
  | { readonly ok: true; readonly brief: Brief; readonly migrated: boolean }
  | { readonly ok: false; readonly problem: string };

function isRecord(raw: unknown): raw is Stored {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Version 0 was written before versions were counted. */
function versionOf(record: Stored): number | null {
  const version = record.schemaVersion ?? 0;
  return Number.isInteger(version) && Number(version) >= 0 ? Number(version) : null;
}

/** Reads a stored record of any version up to ours. Never throws and never changes `raw`. */
export function readRecord(raw: unknown): ReadRecord {
  if (!isRecord(raw)) return { ok: false, problem: 'not a record' };
  const version = versionOf(raw);
  if (version === null) return { ok: false, problem: 'its version is not a number' };
  if (version > SCHEMA_VERSION) {
    return { ok: false, problem: `written by a later version (${version})` };
  }
  try {
    let record: Stored = raw;
    for (const step of steps.slice(version)) record = step(record);
    const parsed = Brief.safeParse(record);
    if (parsed.success) return { ok: true, brief: parsed.data, migrated: version < SCHEMA_VERSION };
    const [issue] = parsed.error.issues;
    return { ok: false, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
