import type { Brief } from '../briefs/brief';
import { JSON_FORMAT } from '../exporters/json';
import { decode } from './decode';
import { parseJson } from './parseJson';
import { failed, type Reading } from './problem';
import { readBriefs } from './readBriefs';
import { readTable, type Table } from './table';

/** What a file turned out to be. */
export type ImportFile =
  | { readonly kind: 'briefs'; readonly briefs: readonly Brief[] }
  | { readonly kind: 'table'; readonly table: Table }
  /** JSON of another kind, for whoever knows it: a pack or a backup. */
  | {
      readonly kind: 'json';
      readonly format: string;
      readonly value: unknown;
      readonly text: string;
    };

/** Reads a file by its content; its name only decides where the content leaves it open. */
export function readFile(bytes: Uint8Array, name: string, limit?: number): Reading<ImportFile> {
  const decoded = decode(bytes, limit);
  if (!decoded.ok) return decoded;
  const text = decoded.value.replace(/^\ufeff/, '');
  if (/^\s*[[{]/.test(text) || /\.json$/i.test(name)) return readJson(text);
  if (/\.(csv|tsv|txt)$/i.test(name)) {
    const table = readTable(text);
    return table.ok ? { ok: true, value: { kind: 'table', table: table.value } } : table;
  }
  return failed({ key: 'importProblemKind' });
}

function readJson(text: string): Reading<ImportFile> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const format =
    typeof value === 'object' && value && 'format' in value ? String(value.format) : '';
  if (typeof value === 'object' && value && 'outcomewisePack' in value) {
    return { ok: true, value: { kind: 'json', format: 'outcomewise-pack', value, text } };
  }
  if (format !== JSON_FORMAT && format.startsWith('outcomewise-')) {
    return { ok: true, value: { kind: 'json', format, value, text } };
  }
  const briefs = readBriefs(text, value);
  return briefs.ok ? { ok: true, value: { kind: 'briefs', briefs: briefs.value } } : briefs;
}
