import type en from '@/public/_locales/en/messages.json';
import type { Brief } from '../briefs/brief';

/** Interface texts of exports; all live in `_locales` so that they can be translated. */
export type ExportMessageKey = Extract<keyof typeof en, `export${string}`>;

/** How formats are grouped where people choose one. */
export const EXPORT_GROUPS = ['documents', 'agents', 'task-tools', 'calendar', 'data'] as const;
export type ExportGroup = (typeof EXPORT_GROUPS)[number];

/** What a finished export is: text, or bytes for archives. */
export type ExportBody = string | Uint8Array;

/** Everything an exporter may know besides the briefs. */
export interface ExportOptions {
  /** The moment of the export; stamps come from here so that the same input gives the same file. */
  readonly now: Date;
  /** E-mail address of an owner, for tools that assign by address; unknown names stay in the text. */
  readonly emailOf?: (name: string) => string | undefined;
}

/** Takes briefs one by one, so that a long export can pause, report and be cancelled. */
export interface ExportWriter {
  add(brief: Brief): void;
  end(): ExportBody;
}

/** One export format. Pure: briefs in, text or bytes out. */
export interface Exporter {
  readonly id: string;
  /** Name of the format as people look for it. */
  readonly label: ExportMessageKey;
  readonly group: ExportGroup;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** How to get the file or text into the other tool, in order; shown beside the button. */
  readonly steps: readonly ExportMessageKey[];
  /** People paste this rather than open it, so copying is offered first. */
  readonly paste?: boolean;
  open(options: ExportOptions): ExportWriter;
  export(briefs: Iterable<Brief>, options: ExportOptions): ExportBody;
  /** The same content as an HTML fragment for the clipboard, where the format has formatting. */
  rich?(briefs: Iterable<Brief>, options: ExportOptions): string;
}

/**
 * Completes an exporter: `export` is always `open`, `add` for each brief, `end`.
 *
 * @example
 * const titles = defineExporter({
 *   ...about,
 *   open: () => collect((briefs) => briefs.map((brief) => brief.outcome).join('\n')),
 * });
 */
export function defineExporter(exporter: Omit<Exporter, 'export'>): Exporter {
  return {
    ...exporter,
    export(briefs, options) {
      const writer = exporter.open(options);
      for (const brief of briefs) writer.add(brief);
      return writer.end();
    },
  };
}
