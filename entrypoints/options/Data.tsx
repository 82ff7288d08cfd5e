import { useEffect, useState } from 'preact/hooks';
import { ExportPanel } from '@/components/export/ExportPanel';
import { ImportPanel } from '@/components/import/ImportPanel';
import { Section } from '@/components/options/Section';
import { t } from '@/components/text';
import { type ExportChoices, loadExportChoices } from '@/lib/platform/exportChoices';
import { exportWiring } from '@/lib/platform/exportWiring';
import type { ManagedSettings } from '@/lib/platform/managed';
import { addPack } from '@/lib/platform/packStore';
import { readUpload } from '@/lib/platform/readUpload';
import { dryRun, runImport, undoImport } from '@/lib/platform/runImport';
import { briefs, exportSettings, packs, people, useBriefCount } from './stores';

/** Briefs out and in. `managed` is what the organisation has set now. */
export function Data({ managed }: { readonly managed: ManagedSettings }) {
  const count = useBriefCount();
  const choices = useExportChoices(managed);
  return (
    <Section id="data" title={t('optionsData')} lead={t('optionsDataLead')}>
      <h3>{t('optionsExport')}</h3>
      {count !== null && choices && (
        <ExportPanel
          scopes={[{ id: 'all', count }]}
          load={async () => (await briefs.list()).briefs}
          {...exportWiring(choices)}
        />
      )}
      <h3>{t('optionsImport')}</h3>
      <ImportPanel
        onRead={readUpload}
        onPlan={(incoming) => dryRun(briefs, incoming)}
        onRun={(plan) => runImport(briefs, plan)}
        onUndo={(receipt) => undoImport(briefs, receipt)}
        onPack={(text) => addPack(packs, text)}
      />
    </Section>
  );
}

/** Follows what the user changes elsewhere on this page, and what the organisation sets. */
function useExportChoices(managed: ManagedSettings): ExportChoices | null {
  const [choices, setChoices] = useState<ExportChoices | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the policy is read by the choices
  useEffect(() => {
    const read = () => void loadExportChoices().then(setChoices);
    read();
    const stops = [exportSettings.watch(read), people.watch(read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [managed]);
  return choices;
}
