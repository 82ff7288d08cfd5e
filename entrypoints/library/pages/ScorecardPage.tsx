import { useMemo } from 'preact/hooks';
import { Empty } from '@/components/library/Empty';
import { Scorecard } from '@/components/library/follow/Scorecard';
import '@/components/library/follow/follow.css';
import { PageHead } from '@/components/library/PageHead';
import { t } from '@/components/text';
import { scorecard } from '@/lib/briefs/scorecard';
import type { PageProps } from '../app';
import { useBriefs } from '../useBriefs';

/** Targets against actual values of all open briefs. */
export default function ScorecardPage({ library, rows, today }: PageProps) {
  const open = useMemo(() => rows.filter((row) => row.status === 'open'), [rows]);
  const briefs = useBriefs(library, open);
  const lines = useMemo(() => briefs && scorecard(briefs, today), [briefs, today]);
  return (
    <div class="page page-wide">
      <PageHead title={t('scorecardTitle')} lead={t('scorecardLead')} />
      {lines === null && <p class="soft">{t('libraryLoading')}</p>}
      {lines?.length === 0 && <Empty title={t('scorecardEmpty')} text={t('scorecardEmptyText')} />}
      {lines && lines.length > 0 && <Scorecard lines={lines} />}
    </div>
  );
}
