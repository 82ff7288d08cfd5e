import type { RefObject } from 'preact';
import { Button } from '../../base/Button';
import { t } from '../../text';
import { Icon } from '../Icon';
import { filterCount, type ListState, type Sort } from './listState';

interface ListToolbarProps {
  readonly state: ListState;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly isFilterOpen: boolean;
  readonly onChange: (changes: Partial<ListState>) => void;
  readonly onToggleFilter: () => void;
  /** From the search line down into the rows. */
  readonly onLeave: () => void;
}

/** Search line, filters, order. */
export function ListToolbar(props: ListToolbarProps) {
  const { state, onChange } = props;
  const sorts: readonly (readonly [Sort, string])[] = [
    ['auto', t(state.query.trim() ? 'librarySortBest' : 'librarySortNewest')],
    ['due', t('librarySortDue')],
    ['updated', t('librarySortUpdated')],
    ['owner', t('librarySortOwner')],
    ['outcome', t('librarySortOutcome')],
  ];
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (state.query) onChange({ query: '' });
      else props.onLeave();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') props.onLeave();
    else return;
    event.preventDefault();
  };
  const set = filterCount(state);
  return (
    <search class="list-tools">
      <label class="search">
        <Icon name="search" />
        <span class="visually-hidden">{t('librarySearch')}</span>
        <input
          ref={props.field}
          type="search"
          class="input"
          placeholder={t('librarySearchHint')}
          value={state.query}
          maxLength={300}
          onInput={(event) => onChange({ query: event.currentTarget.value })}
          onKeyDown={keys}
        />
      </label>
      <Button aria-expanded={props.isFilterOpen} onClick={props.onToggleFilter}>
        {set > 0 ? t('libraryFiltersSet', set) : t('libraryFilters')}
      </Button>
      <label class="sort">
        <span class="visually-hidden">{t('librarySort')}</span>
        <select
          class="input"
          value={state.sort}
          onChange={(event) => onChange({ sort: event.currentTarget.value as Sort })}
        >
          {sorts.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
