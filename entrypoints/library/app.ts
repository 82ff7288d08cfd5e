import { t } from '@/components/text';
import type { Brief } from '@/lib/briefs/brief';
import type { BriefRow } from '@/lib/briefs/row';
import { copyText } from '@/lib/platform/copyText';
import type { Library } from '@/lib/platform/library';

/** What every page of the library is given. */
export interface PageProps {
  readonly library: Library;
  readonly rows: readonly BriefRow[];
  readonly today: string;
  readonly say: (text: string, undo?: () => Promise<void> | void) => void;
  readonly onExport: (request: ExportRequest) => void;
  readonly onImport: () => void;
}

/** What the export view is opened for. */
export interface ExportRequest {
  readonly scope: 'one' | 'chosen' | 'filtered';
  readonly ids: readonly string[];
  /** The format to begin with; the one used last without it. */
  readonly format?: string;
}

/** Copies and says whether it worked. */
export async function copyAndSay(text: string, say: PageProps['say']): Promise<void> {
  say(t((await copyText(text)) ? 'libraryCopied' : 'libraryCopyFailed'));
}

/** Saves changes of one brief and says what came of it; true when they are stored. */
export async function saveAndSay(
  { library, say }: PageProps,
  brief: Brief,
  changes: Parameters<Library['save']>[1],
  done: string,
  undo?: (saved: Brief) => Parameters<Library['save']>[1],
): Promise<boolean> {
  const result = await library.save(brief, changes);
  if (!result.ok) {
    say(t(result.reason === 'storage-full' ? 'libraryFull' : 'libraryNotSaved'));
    return false;
  }
  say(done, undo && (async () => void (await library.save(result.brief, undo(result.brief)))));
  return true;
}
