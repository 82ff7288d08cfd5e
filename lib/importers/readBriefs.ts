import { Brief, SCHEMA_VERSION } from '../briefs/brief';
import { readRecord } from '../briefs/migrations';
import { JSON_FORMAT, JSON_FORMAT_VERSION } from '../exporters/json';
import { lineOf, offsetOf, pathInWords } from './position';
import { failed, type ImportProblem, type Reading } from './problem';
import { zodProblem } from './zodProblem';

/** Enough to see what is wrong; nobody reads more. */
const MAX_PROBLEMS = 5;

/**
 * The briefs of one of our JSON files. All of them or none: a file with one bad field changes
 * nothing. Fields we do not know are dropped, so that no name in a file can reach a prototype.
 */
export function readBriefs(json: string, parsed: unknown): Reading<Brief[]> {
  if (!isRecord(parsed) || parsed.format !== JSON_FORMAT)
    return failed({ key: 'importProblemNotOurs' });
  if (typeof parsed.formatVersion === 'number' && parsed.formatVersion > JSON_FORMAT_VERSION) {
    return failed({ key: 'importProblemFuture', field: 'formatVersion' });
  }
  if (!Array.isArray(parsed.briefs)) {
    return failed({ key: 'importProblemNoBriefs', field: 'briefs', line: 1 });
  }
  const briefs = new Map<string, Brief>();
  const problems: ImportProblem[] = [];
  for (const [index, record] of parsed.briefs.entries()) {
    const read = readOne(json, record, index);
    if (!read.ok) problems.push(...read.problems);
    else if (briefs.has(read.value.id)) problems.push(at(json, index, 'id', 'importProblemTwice'));
    else briefs.set(read.value.id, read.value);
    if (problems.length >= MAX_PROBLEMS) break;
  }
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MAX_PROBLEMS) }
    : { ok: true, value: [...briefs.values()] };
}

function readOne(json: string, record: unknown, index: number): Reading<Brief> {
  if (!isRecord(record)) return failed(at(json, index, '', 'importProblemType'));
  const { schemaVersion } = record;
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) {
    return failed(at(json, index, 'schemaVersion', 'importProblemFuture'));
  }
  if (schemaVersion === SCHEMA_VERSION) {
    const parsed = Brief.safeParse(record);
    if (parsed.success) return { ok: true, value: parsed.data };
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => zodProblem(issue, json, ['briefs', index])),
    };
  }
  const older = readRecord(record);
  return older.ok
    ? { ok: true, value: older.brief }
    : failed(at(json, index, '', 'importProblemField'));
}

function at(json: string, index: number, field: string, key: ImportProblem['key']): ImportProblem {
  const path = ['briefs', index, ...(field ? [field] : [])];
  return {
    key,
    values: ['object'],
    line: lineOf(json, offsetOf(json, path)),
    field: pathInWords(path),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
