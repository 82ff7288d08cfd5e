import { copyRich } from './copyRich';
import { copyText } from './copyText';
import { download } from './download';
import type { ExportChoices } from './exportChoices';
import { noteFormat } from './exportSettings';

/** What every export panel of an extension page needs besides the briefs. */
export function exportWiring(choices: ExportChoices) {
  return {
    onDownload: download,
    onCopy: (text: string, html?: string) => (html ? copyRich(html, text) : copyText(text)),
    onUsed: (id: string) => void noteFormat(id),
    exporters: choices.exporters,
    isManaged: choices.isManaged,
    emailOf: choices.emailOf,
    places: choices.addresses,
  };
}
