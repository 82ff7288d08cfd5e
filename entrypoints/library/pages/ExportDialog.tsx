import { useEffect, useState } from 'preact/hooks';
import { ExportPanel } from '@/components/export/ExportPanel';
import { Dialog } from '@/components/library/Dialog';
import { t } from '@/components/text';
import { type ExportChoices, loadExportChoices } from '@/lib/platform/exportChoices';
import { exportWiring } from '@/lib/platform/exportWiring';
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
          {...exportWiring(choices)}
          initialFormat={request.format}
        />
      )}
    </Dialog>
  );
}
