import { t } from '@/components/text';
import type { BriefContent } from '@/lib/briefs/brief';
import type { QuickFormat } from '@/lib/exporters/lightFormats';
import type { Rewrite } from '@/lib/rewriting/rewrite';
import type { FormatsModule } from '../assist/host';
import { copy, formatChoice, formatUsed, loadFormats, openExport, saveBrief } from './services';

/** The brief behind an open card: saved, copied or taken to a tool. */
export interface CardBrief {
  readonly isSaved: boolean;
  /** The formats on offer; `null` while the export is closed. */
  readonly formats: readonly QuickFormat[] | null;
  /** Saves once; answers with the brief's id, or `null` when it could not be stored. */
  save(rewrite: Rewrite): Promise<string | null>;
  toggleExport(): Promise<void>;
  /** Copies text in place; everything else, and `null`, goes on in the library. */
  exportAs(rewrite: Rewrite, format: QuickFormat | null): Promise<void>;
}

interface Options {
  readonly signal: AbortSignal;
  readonly contentOf: (rewrite: Rewrite) => Partial<BriefContent>;
  readonly draw: () => void;
  readonly say: (text: string, isProblem?: boolean) => void;
}

/** Follows what the writer does with the brief; `draw` is called after each change. */
export function openCardBrief({ signal, contentOf, draw, say }: Options): CardBrief {
  let id: string | null = null;
  let module: FormatsModule | null = null;
  let formats: readonly QuickFormat[] | null = null;

  async function save(rewrite: Rewrite): Promise<string | null> {
    if (id) return id;
    const report = await saveBrief(contentOf(rewrite)).catch(() => null);
    if (signal.aborted) return null;
    if (report?.ok) {
      id = report.id;
      say(t('cardSavedNotice'));
      return id;
    }
    say(t(report?.reason === 'storage-full' ? 'cardSaveFull' : 'cardSaveFailed'), true);
    return null;
  }

  return {
    get isSaved() {
      return id !== null;
    },
    get formats() {
      return formats;
    },
    save,
    async toggleExport() {
      if (formats) {
        formats = null;
        return draw();
      }
      const [loaded, choice] = await Promise.all([loadFormats(), formatChoice()]);
      if (signal.aborted) return;
      module = loaded;
      if (!module) return say(t('cardExportFailed'), true);
      formats = module.quickFormats(choice);
      draw();
    },
    async exportAs(rewrite, format) {
      const words = format?.isText && module?.quickCopy(format.id, contentOf(rewrite), new Date());
      if (format && words) {
        const isCopied = await copy(words.text, words.html);
        if (isCopied) formatUsed(format.id);
        if (!signal.aborted)
          say(isCopied ? t('cardExportCopied', t(format.label)) : t('cardCopyFailed'), !isCopied);
        return;
      }
      const saved = await save(rewrite);
      if (saved) openExport(saved, format?.id ?? '');
    },
  };
}
