import { ExportPanel } from '@/components/export/ExportPanel';
import { ImportPanel } from '@/components/import/ImportPanel';
import { Section } from '@/components/options/Section';
import { t } from '@/components/text';
import { isCalled, type Person } from '@/lib/briefs/person';
import { EXPORTERS } from '@/lib/exporters/registry';
import { copyRich } from '@/lib/platform/copyRich';
import { copyText } from '@/lib/platform/copyText';
import { download } from '@/lib/platform/download';
import type { ManagedSettings } from '@/lib/platform/managed';
import { addPack } from '@/lib/platform/packStore';
import { readUpload } from '@/lib/platform/readUpload';
import { dryRun, runImport, undoImport } from '@/lib/platform/runImport';
import { briefs, packs, useBriefCount } from './stores';

interface DataProps {
  readonly managed: ManagedSettings;
  readonly people: readonly Person[];
}

/** Briefs out and in. */
export function Data({ managed, people }: DataProps) {
  const count = useBriefCount();
  const { exportFormats } = managed;
  const allowed = exportFormats && EXPORTERS.filter(({ id }) => exportFormats.includes(id));
  return (
    <Section id="data" title={t('optionsData')} lead={t('optionsDataLead')}>
      <h3>{t('optionsExport')}</h3>
      {count !== null && (
        <ExportPanel
          scopes={[{ id: 'all', count }]}
          load={async () => (await briefs.list()).briefs}
          onDownload={download}
          onCopy={(text, html) => (html ? copyRich(html, text) : copyText(text))}
          emailOf={(name) => addressOf(people, name)}
          {...(allowed && { exporters: allowed })}
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

/** The first mail address among a person's names. */
function addressOf(people: readonly Person[], name: string): string | undefined {
  const person = people.find((one) => isCalled(one, name));
  return person?.aliases?.find((alias) => /^\S+@\S+\.\S+$/.test(alias));
}
