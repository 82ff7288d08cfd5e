import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { canonicalJson } from './canonicalJson';
import type { SyncRecord } from './record';

/** Bytes the browser takes for one item, key and JSON together, less a little for the quotes. */
const ITEM_BYTES = 8_100;

/** A record of more parts is left on its device rather than filling the space alone. */
const MAX_PARTS = 3;

const PREFIX = 'r:';

/** Texts nearly every record has; compression refers to them instead of repeating them. */
const DICTIONARY = strToU8(
  'checkIns reviews worked improve actuals hit partly missed doneWhen stopAndAskWhen mustNot outOfScope startingPoints collaborators resources constraints guardrails escalation replyWithin otherwise decisionRule learningGoal authority performance learning customer-support agent person "kind":"person"} {"name":" ["owner","autonomy","area","tags","reviewOn","cadence",{"unit":"week","every":1,"from":"2026- "direction":"down" "baseline":" "target":" "unit":" [{"label":" ["metrics","deadline","2026-11-["why"," so that ["outcome"," ["status","open" ["createdAt","2026-11-T00:00:00.000Z" is are the and of to for by within without every ',
);

const Stored = z.tuple([
  z.array(z.tuple([z.string(), z.string(), z.unknown().optional()])),
  z.array(z.tuple([z.string(), z.string()])).nullable(),
]);

/** A record as items of the browser's sync storage; `null` when it is too large. */
export function encode(id: string, record: SyncRecord): Map<string, string> | null {
  const fields = [...record.fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { stamp, value }]) =>
      value === undefined ? [name, stamp] : [name, stamp, value],
    );
  const gone = record.gone ? [...record.gone].sort(([a], [b]) => (a < b ? -1 : 1)) : null;
  const bytes = deflateSync(strToU8(canonicalJson([fields, gone])), {
    level: 9,
    dictionary: DICTIONARY,
  });
  const text = btoa(strFromU8(bytes, true));
  const room = ITEM_BYTES - new TextEncoder().encode(JSON.stringify(keyOf(id, 0))).length - 16;
  const count = Math.max(1, Math.ceil(text.length / room));
  if (count > MAX_PARTS) return null;
  const sum = checksum(text);
  return new Map(
    Array.from({ length: count }, (_, part) => [
      keyOf(id, part),
      `${count}.${sum}.${text.slice(part * room, (part + 1) * room)}`,
    ]),
  );
}

/**
 * The records in sync storage. A record whose parts do not belong together (one of them is late,
 * or two devices wrote at once) is left out, which is the same as not having arrived yet.
 */
export function decodeAll(items: ReadonlyMap<string, unknown>): Map<string, SyncRecord> {
  const records = new Map<string, SyncRecord>();
  for (const key of items.keys()) {
    const id = idOf(key);
    if (id === null || !key.endsWith('#0')) continue;
    const record = decode(id, items);
    if (record) records.set(id, record);
  }
  return records;
}

function decode(id: string, items: ReadonlyMap<string, unknown>): SyncRecord | null {
  const [, count, sum] = /^(\d)\.(\w+)\./.exec(String(items.get(keyOf(id, 0)))) ?? [];
  let text = '';
  for (let part = 0; part < Number(count); part++) {
    const [, otherSum, data] = /^\d\.(\w+)\.(.*)$/.exec(String(items.get(keyOf(id, part)))) ?? [];
    if (otherSum !== sum || data === undefined) return null;
    text += data;
  }
  if (!text || checksum(text) !== sum) return null;
  try {
    const json = strFromU8(inflateSync(strToU8(atob(text), true), { dictionary: DICTIONARY }));
    const [fields, gone] = Stored.parse(JSON.parse(json));
    return {
      fields: new Map(
        fields.map(([name, stamp, value]) => [
          name,
          value === undefined ? { stamp } : { stamp, value },
        ]),
      ),
      ...(gone && { gone: new Map(gone) }),
    };
  } catch {
    return null;
  }
}

/** The id in a key of ours; `null` for other keys. */
export function idOf(key: string): string | null {
  return /^r:(.+)#\d$/s.exec(key)?.[1] ?? null;
}

/** What an item costs of the browser's space. */
export function sizeOf(key: string, value: string): number {
  return new TextEncoder().encode(key).length + JSON.stringify(value).length;
}

function keyOf(id: string, part: number): string {
  return `${PREFIX}${id}#${part}`;
}

function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
