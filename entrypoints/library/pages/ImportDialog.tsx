import { ImportPanel } from '@/components/import/ImportPanel';
import { Dialog } from '@/components/library/Dialog';
import { t } from '@/components/text';
import { addPack, openPacks } from '@/lib/platform/packStore';
import { readUpload } from '@/lib/platform/readUpload';
import { dryRun, runImport, undoImport } from '@/lib/platform/runImport';
import type { PageProps } from '../app';

interface ImportDialogProps extends PageProps {
  readonly onClose: () => void;
}

/** Brings briefs in from a file, after showing what would happen. */
export default function ImportDialog({ library, onClose }: ImportDialogProps) {
  const { repository } = library;
  return (
    <Dialog title={t('libraryImportTitle')} onClose={onClose}>
      <ImportPanel
        onRead={readUpload}
        onPlan={(briefs) => dryRun(repository, briefs)}
        onRun={(plan) => runImport(repository, plan)}
        onUndo={(receipt) => undoImport(repository, receipt)}
        onPack={(text) => addPack(openPacks(), text)}
      />
    </Dialog>
  );
}
