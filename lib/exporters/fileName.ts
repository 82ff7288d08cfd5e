import type { Brief } from '../briefs/brief';
import type { Exporter } from './exporter';
import { briefTitle, shorten } from './words/title';

/**
 * A file name that says what and when, and that every system accepts.
 *
 * @example
 * fileName(markdown, [brief], now) // "customers-get-an-answer-within-four-hours-2026-11-27.md"
 * fileName(asana, briefs, now)     // "outcomewise-asana-12-briefs-2026-11-27.csv"
 */
export function fileName(
  exporter: Pick<Exporter, 'id' | 'extension'>,
  briefs: readonly Brief[],
  now: Date,
): string {
  const [only] = briefs;
  const what =
    briefs.length === 1 && only
      ? fileNamePart(briefTitle(only, 60)) || 'brief'
      : `outcomewise-${exporter.id}-${briefs.length}-briefs`;
  return `${what}-${localDay(now)}.${exporter.extension}`;
}

/** Letters and digits of any script, joined by hyphens; nothing a file system or shell trips over. */
export function fileNamePart(text: string): string {
  return shorten(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
    60,
  ).replace(/-?…$/, '');
}

/** The calendar day where the user is. */
export function localDay(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}
