import { ExportPanel } from '@/components/export/ExportPanel';
import { Dialog } from '@/components/library/Dialog';
import { t } from '@/components/text';
import { copyRich } from '@/lib/platform/copyRich';
import { copyText } from '@/lib/platform/copyText';
import { download } from '@/lib/platform/download';
import type { ExportRequest, PageProps } from '../app';

interface ExportDialogProps extends PageProps {
  readonly request: ExportRequest;
  readonly onClose: () => void;
}

/** Takes the briefs asked for, or all of them, to a file or the clipboard. */
export default function ExportDialog({ library, rows, request, onClose }: ExportDialogProps) {
  const all = rows.filter((row) => row.status !== 'binned').map((row) => row.id);
  const scopes = [
    { id: request.scope, count: request.ids.length },
    ...(request.scope === 'all' ? [] : [{ id: 'all' as const, count: all.length }]),
  ];
  return (
    <Dialog title={t('libraryExportTitle')} onClose={onClose}>
      <ExportPanel
        scopes={scopes}
        load={({ id }) =>
          library.repository.getMany(id === 'all' && request.scope !== 'all' ? all : request.ids)
        }
        onDownload={download}
        onCopy={(text, html) => (html ? copyRich(html, text) : copyText(text))}
      />
    </Dialog>
  );
}
