import { useEffect, useState } from 'preact/hooks';
import { ExportPanel } from '@/components/export/ExportPanel';
import { Dialog } from '@/components/library/Dialog';
import { t } from '@/components/text';
import { copyRich } from '@/lib/platform/copyRich';
import { copyText } from '@/lib/platform/copyText';
import { download } from '@/lib/platform/download';
import { type ExportChoices, loadExportChoices } from '@/lib/platform/exportChoices';
import { noteFormat } from '@/lib/platform/exportSettings';
import type { ExportRequest, PageProps } from '../app';

interface ExportDialogProps extends PageProps {
  readonly request: ExportRequest;
  readonly onClose: () => void;
}

/** Takes the briefs asked for, or all of them, to a file, the clipboard or a mail. */
export default function ExportDialog({ library, rows, request, onClose }: ExportDialogProps) {
  const [choices, setChoices] = useState<ExportChoices | null>(null);
  useEffect(() => void loadExportChoices().then(setChoices), []);
  const all = rows.filter((row) => row.status !== 'binned').map((row) => row.id);
  const isAll = request.scope !== 'one' && request.ids.length === all.length;
  const scopes = [
    ...(isAll ? [] : [{ id: request.scope, count: request.ids.length }]),
    { id: 'all' as const, count: all.length },
  ];
  return (
    <Dialog title={t('libraryExportTitle')} onClose={onClose}>
      {choices && (
        <ExportPanel
          scopes={scopes}
          load={({ id }) => library.repository.getMany(id === 'all' ? all : request.ids)}
          onDownload={download}
          onCopy={(text, html) => (html ? copyRich(html, text) : copyText(text))}
          onUsed={(id) => void noteFormat(id)}
          exporters={choices.exporters}
          isManaged={choices.isManaged}
          emailOf={choices.emailOf}
          places={choices.addresses}
          initialFormat={request.format}
        />
      )}
    </Dialog>
  );
}
