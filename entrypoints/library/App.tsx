import { useEffect, useState } from 'preact/hooks';
import { Confirm, type Question } from '@/components/library/Confirm';
import { briefLink, type Page } from '@/components/library/route';
import { Shell } from '@/components/library/Shell';
import { Toast } from '@/components/library/Toast';
import { dueDay } from '@/components/library/texts';
import type { BriefRow } from '@/lib/briefs/row';
import type { Library } from '@/lib/platform/library';
import type { ExportRequest, PageProps } from './app';
import { BriefsPage } from './pages/BriefsPage';
import { LazyPage } from './pages/LazyPage';
import { useKeysSwitch } from './useKeysSwitch';
import { useLibrary } from './useLibrary';
import { useRoute } from './useRoute';
import { useSaid } from './useSaid';
import { useToday } from './useToday';

/** Which page the address asks for, inside the frame all pages share. */
export function App({ library }: { readonly library: Library }) {
  const { rows, phase, unreadable } = useLibrary(library);
  const route = useRoute();
  const today = useToday();
  const { said, say, close } = useSaid();
  const [question, setQuestion] = useState<Question | null>(null);
  const [exporting, setExporting] = useState<ExportRequest | null>(null);
  const [isImporting, setIsImporting] = useState(false);
  const keys = useKeysSwitch();
  const [due, setDue] = useState(0);
  // After the paint: counting needs the next check of every standing brief.
  useEffect(() => setDue(dueNow(rows, today)), [rows, today]);
  // Asked for by the card or the popup. Once: a reload shows the brief and no more.
  useEffect(() => {
    if (route.page !== 'brief' || route.exportAs === undefined) return;
    history.replaceState(null, '', briefLink(route.id));
    setExporting({ scope: 'one', ids: [route.id], format: route.exportAs });
  }, [route]);
  const page: Page = route.page === 'brief' ? 'briefs' : route.page;
  const props: PageProps = {
    library,
    rows,
    today,
    say,
    onExport: setExporting,
    onImport: () => setIsImporting(true),
  };

  return (
    <>
      <Shell page={page} badges={{ waiting: due }} areKeysOn={keys.isOn} onToggleKeys={keys.toggle}>
        {page === 'briefs' || page === 'archive' || page === 'bin' ? (
          <BriefsPage
            {...props}
            route={route}
            phase={phase}
            unreadable={unreadable}
            said={said}
            areKeysOn={keys.isOn}
            onAsk={setQuestion}
          />
        ) : (
          <LazyPage {...props} page={page} isLoading={phase === 'loading'} />
        )}
      </Shell>
      {exporting && (
        <LazyPage {...props} page="export" request={exporting} onClose={() => setExporting(null)} />
      )}
      {isImporting && <LazyPage {...props} page="import" onClose={() => setIsImporting(false)} />}
      <Confirm question={question} onClose={() => setQuestion(null)} />
      <Toast said={said} onClose={close} />
    </>
  );
}

/** Open briefs whose day has come. */
function dueNow(rows: readonly BriefRow[], today: string): number {
  let due = 0;
  for (const row of rows) {
    if (row.status !== 'open') continue;
    const day = dueDay(row);
    if (day !== null && day <= today) due++;
  }
  return due;
}
