import type { ExportAction, ExportWay } from '@/components/builder/services';
import { t } from '@/components/text';
import type { Exporter } from '@/lib/exporters/exporter';
import { fileName } from '@/lib/exporters/fileName';
import { copyRich } from '@/lib/platform/copyRich';
import { copyText } from '@/lib/platform/copyText';
import { download } from '@/lib/platform/download';
import type { ExportChoices } from '@/lib/platform/exportChoices';
import { noteFormat } from '@/lib/platform/exportSettings';
import { openLibrary } from '@/lib/platform/openLibrary';

/** Every format on offer for the brief in the builder. Called late: labels need the translator. */
export function exportActions(choices: ExportChoices): readonly ExportAction[] {
  return choices.exporters.map((exporter) => ({
    id: exporter.id,
    label: t(exporter.label),
    ways: waysOf(exporter, choices.addresses.length > 0),
    async run(brief, way) {
      // Choosing the address takes room that a popup does not have.
      if (way === 'mail') return openLibrary(brief.id, exporter.id);
      const now = new Date();
      const body = exporter.export([brief], { now, emailOf: choices.emailOf });
      if (way === 'download') {
        download(fileName(exporter, [brief], now), exporter.mime, body);
      } else {
        const html = exporter.rich?.([brief], { now });
        const text = String(body).replace(/^\ufeff/, '');
        if (!(await (html ? copyRich(html, text) : copyText(text)))) return false;
      }
      await noteFormat(exporter.id);
      return true;
    },
  }));
}

function waysOf({ id, extension, paste }: Exporter, hasAddress: boolean): ExportWay[] {
  if (id === 'mail-in' && hasAddress) return ['mail', 'copy'];
  if (extension === 'zip') return ['download'];
  return paste ? ['copy', 'download'] : ['download', 'copy'];
}
