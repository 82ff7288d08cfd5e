import type { BriefRow } from '@/lib/briefs/row';
import { shortDay } from '../dates';
import { t } from '../text';

interface RecentBriefsProps {
  /** `null` while they are being read. */
  readonly rows: readonly BriefRow[] | null;
  readonly today: string;
  readonly onEdit: (id: string) => void;
  readonly onOpen: (id?: string) => void;
}

const SHOWN = 8;

/** The latest open briefs: a click takes one back into the builder. */
export function RecentBriefs({ rows, today, onEdit, onOpen }: RecentBriefsProps) {
  const open = (rows ?? [])
    .filter((row) => row.status === 'open' || row.status === 'draft')
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return (
    <section class="recent" aria-labelledby="recent-title">
      <h2 id="recent-title" class="visually-hidden">
        {t('popupRecent')}
      </h2>
      {rows !== null && open.length === 0 && <p class="recent-empty">{t('popupNoBriefs')}</p>}
      <ul class="recent-list">
        {open.slice(0, SHOWN).map((row) => (
          <li key={row.id} class="recent-item">
            <button type="button" class="recent-main" onClick={() => onEdit(row.id)}>
              <span class="recent-outcome">{row.outcome || t('briefUntitled')}</span>
              <span class="recent-facts">{factsOf(row, today)}</span>
            </button>
            <button
              type="button"
              class="text-button recent-open"
              aria-label={t('popupOpenNamed', row.outcome || t('briefUntitled'))}
              onClick={() => onOpen(row.id)}
            >
              {t('popupOpen')}
            </button>
          </li>
        ))}
      </ul>
      {open.length > SHOWN && (
        <button type="button" class="text-button" onClick={() => onOpen()}>
          {t('popupAllBriefs', open.length)}
        </button>
      )}
    </section>
  );
}

function factsOf(row: BriefRow, today: string): string {
  const due = row.deadline
    ? t(row.deadline < today ? 'briefWasDue' : 'briefDue', shortDay(row.deadline))
    : row.cadence
      ? t('briefStanding')
      : (row.deadlineText ?? '');
  return [row.owner?.name ?? t('briefNoOwner'), due].filter(Boolean).join(' · ');
}
