import { findArea } from '@/lib/briefs/areaFor';
import { cadenceText } from '@/lib/briefs/cadenceText';
import type { BriefRow } from '@/lib/briefs/row';
import { t } from '../../text';
import { briefLink } from '../route';
import { dueDay, dueText, RESULT_TEXT, STATUS_TEXT } from '../texts';

interface BriefItemProps {
  readonly row: BriefRow;
  readonly index: number;
  readonly total: number;
  readonly top: number;
  readonly today: string;
  /** The one row that Tab reaches; j, k and the arrows move it. */
  readonly isActive: boolean;
  /** The brief open beside the list. */
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (index: number, isRange: boolean) => void;
  readonly onActivate: (index: number) => void;
}

/** One brief in the list: outcome, then who, area and when. */
export function BriefItem(props: BriefItemProps) {
  const { row, index, total, today, isActive, isChosen } = props;
  const outcome = row.outcome || t('briefUntitled');
  const due = row.status === 'closed' ? null : dueDay(row);
  const isLate = due !== null && due < today && row.status === 'open';
  const tabIndex = isActive ? 0 : -1;
  return (
    <li
      class="item"
      style={{ transform: `translateY(${props.top}px)` }}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-index={index}
      data-chosen={isChosen || undefined}
      data-open={props.isOpen || undefined}
    >
      <label class="item-choose">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={isChosen}
          aria-label={t('libraryChoose', outcome)}
          onClick={(event) => props.onChoose(index, event.shiftKey)}
        />
      </label>
      <a
        class="item-link"
        href={briefLink(row.id)}
        tabIndex={tabIndex}
        aria-current={props.isOpen ? 'true' : undefined}
        onFocus={() => props.onActivate(index)}
      >
        <span class={row.outcome ? 'item-outcome' : 'item-outcome item-untitled'} dir="auto">
          {outcome}
        </span>
        <span class="item-facts">
          <span dir="auto">{row.owner?.name || t('briefNoOwner')}</span>
          {row.area && <span>{findArea(row.area)?.name ?? row.area}</span>}
          {row.cadence && <span>{cadenceText(row.cadence)}</span>}
          {!row.deadline && row.deadlineText && <span dir="auto">{row.deadlineText}</span>}
          {row.tags?.map((tag) => (
            <span class="item-tag" key={tag} dir="auto">
              #{tag}
            </span>
          ))}
        </span>
        <span class="item-state">
          {row.status === 'closed' && row.lastResult ? (
            <span class={`badge badge-${row.lastResult}`}>{t(RESULT_TEXT[row.lastResult])}</span>
          ) : (
            row.status !== 'open' && <span class="badge">{t(STATUS_TEXT[row.status])}</span>
          )}
          {due !== null && row.status !== 'binned' && (
            <span class={isLate ? 'item-due item-late' : 'item-due'}>{dueText(due, today)}</span>
          )}
        </span>
      </a>
    </li>
  );
}
