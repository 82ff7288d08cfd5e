import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { shortDay } from '@/components/dates';
import { WrapUpView } from '@/components/library/follow/WrapUpView';
import '@/components/library/list/list.css';
import '@/components/library/follow/follow.css';
import { PageHead } from '@/components/library/PageHead';
import { t } from '@/components/text';
import { addDays } from '@/lib/briefs/days';
import { askOwnerText, byOwner, wrapUp, wrapUpText } from '@/lib/briefs/wrapup';
import { copyAndSay, type PageProps } from '../app';
import { useBriefs } from '../useBriefs';

/** A week's progress toward outcomes, and a message that asks each owner for theirs. */
export default function WrapUpPage({ library, rows, today, say }: PageProps) {
  const [weeksBack, setWeeksBack] = useState(0);
  const to = addDays(today, -7 * weeksBack);
  const from = addDays(to, -6);
  const wanted = useMemo(
    () =>
      rows.filter(
        (row) =>
          row.status !== 'binned' &&
          (row.status === 'open' ||
            (row.lastReviewOn ?? '') >= from ||
            row.createdAt.slice(0, 10) >= from),
      ),
    [rows, from],
  );
  const briefs = useBriefs(library, wanted);
  const week = useMemo(() => briefs && wrapUp(briefs, to), [briefs, to]);
  const owners = useMemo(
    () =>
      byOwner(briefs ?? []).map(({ owner, briefs: theirs }) => ({
        owner,
        text: askOwnerText(owner, theirs),
      })),
    [briefs],
  );
  return (
    <div class="page">
      <PageHead title={t('wrapupTitle')} lead={t('wrapupLead', shortDay(from), shortDay(to))}>
        <Button onClick={() => setWeeksBack(weeksBack + 1)}>{t('wrapupBefore')}</Button>
        {weeksBack > 0 && (
          <Button onClick={() => setWeeksBack(weeksBack - 1)}>{t('wrapupAfter')}</Button>
        )}
        {week && (
          <Button look="primary" onClick={() => void copyAndSay(wrapUpText(week), say)}>
            {t('wrapupCopy')}
          </Button>
        )}
      </PageHead>
      {week ? (
        <WrapUpView week={week} owners={owners} onCopy={(text) => void copyAndSay(text, say)} />
      ) : (
        <p class="soft">{t('libraryLoading')}</p>
      )}
    </div>
  );
}
