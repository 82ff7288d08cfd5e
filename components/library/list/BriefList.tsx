import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BriefRow } from '@/lib/briefs/row';
import { count } from '../../plural';
import { t } from '../../text';
import { BriefItem } from './BriefItem';
import { type BulkActions, BulkBar } from './BulkBar';
import { EmptyList } from './EmptyList';
import { Filters } from './Filters';
import { ListToolbar } from './ListToolbar';
import { EMPTY_LIST, facets, inScope, type ListState, type Scope } from './listState';
import { useChoice } from './useChoice';
import { useListKeys } from './useListKeys';
import { VirtualList } from './VirtualList';
import './list.css';

type BulkAction = Exclude<keyof BulkActions, 'tag'>;

export interface BriefListProps {
  readonly scope: Scope;
  /** All rows, for the filters' choices. */
  readonly rows: readonly BriefRow[];
  /** The rows to show, filtered and sorted. */
  readonly shown: readonly BriefRow[];
  readonly state: ListState;
  readonly today: string;
  readonly isLoading: boolean;
  readonly isBusy: boolean;
  /** The brief shown beside the list. */
  readonly openId: string | null;
  readonly areKeysOn: boolean;
  readonly onState: (changes: Partial<ListState>) => void;
  readonly onBulk: (action: BulkAction, ids: readonly string[]) => void;
  readonly onTag: (tag: string, ids: readonly string[]) => void;
  readonly onUndo: () => void;
}

function listText({ isLoading, isBusy, shown }: BriefListProps): string {
  if (isLoading) return t('libraryLoading');
  return isBusy ? t('libraryWorking') : count(shown.length, 'libraryOne', 'libraryMany');
}

/** Search, filters, rows, and what to do with the chosen ones. */
export function BriefList(props: BriefListProps) {
  const { scope, shown, state, today, openId } = props;
  const { chosen, toggle, all, none } = useChoice(shown);
  const [active, setActive] = useState(0);
  const [focusRequest, setFocusRequest] = useState(0);
  const [isFilterOpen, setIsFilterOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Going through all rows for the choices can wait until somebody filters.
  const { owners, areas } = useMemo(
    () => facets(isFilterOpen ? props.rows.filter((row) => inScope(row.status, scope)) : []),
    [props.rows, scope, isFilterOpen],
  );
  const resetKey = `${scope} ${JSON.stringify(state)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its top
  useEffect(() => {
    setActive(0);
    none();
  }, [resetKey]);

  const go = (index: number) => {
    setActive(Math.max(0, Math.min(shown.length - 1, index)));
    setFocusRequest((n) => n + 1);
  };
  const targets = () => {
    const row = shown[active];
    const ids = shown.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    // Before the first move no row shows that it is meant: a key must not act on it.
    return ids.length > 0 ? ids : row && focusRequest > 0 ? [row.id] : [];
  };
  const bulk = (action: BulkAction) => {
    props.onBulk(action, targets());
    none();
  };
  useListKeys(
    {
      // The first key shows where one is; only the next one moves.
      move: (step) => go(focusRequest === 0 ? active : active + step),
      first: () => go(0),
      last: () => go(shown.length - 1),
      choose: () => (focusRequest === 0 ? go(active) : toggle(active, false)),
      chooseRange: (step) => {
        if (chosen.size === 0) toggle(active, false);
        const next = Math.max(0, Math.min(shown.length - 1, active + step));
        const row = shown[next];
        if (row && !chosen.has(row.id)) toggle(next, false);
        go(next);
      },
      all,
      search: () => field.current?.focus(),
      leave: none,
      archive: () => scope === 'briefs' && bulk('archive'),
      bin: () => scope !== 'bin' && bulk('bin'),
      undo: props.onUndo,
    },
    openId === null,
    props.areKeysOn,
  );

  return (
    <div class="list" aria-busy={props.isLoading}>
      <ListToolbar
        state={state}
        field={field}
        isFilterOpen={isFilterOpen}
        onChange={props.onState}
        onToggleFilter={() => setIsFilterOpen(!isFilterOpen)}
        onLeave={() => go(active)}
      />
      {isFilterOpen && (
        <Filters
          scope={scope}
          state={state}
          owners={owners}
          areas={areas}
          onChange={props.onState}
        />
      )}
      {chosen.size > 0 ? (
        <BulkBar
          scope={scope}
          chosen={chosen.size}
          total={shown.length}
          isBusy={props.isBusy}
          canReopen={shown.some((row) => row.status !== 'open' && chosen.has(row.id))}
          onAll={all}
          onNone={none}
          archive={() => bulk('archive')}
          bin={() => bulk('bin')}
          reopen={() => bulk('reopen')}
          export={() => props.onBulk('export', targets())}
          deleteForever={() => bulk('deleteForever')}
          tag={(tag) => props.onTag(tag, targets())}
        />
      ) : (
        <p class="list-count" aria-live="polite">
          {listText(props)}
        </p>
      )}
      {shown.length === 0 && !props.isLoading ? (
        <EmptyList scope={scope} state={state} onClear={() => props.onState(EMPTY_LIST)} />
      ) : (
        <VirtualList
          label={t('libraryBriefs')}
          total={shown.length}
          active={active}
          focusRequest={focusRequest}
          resetKey={resetKey}
        >
          {(index, top) => {
            const row = shown[index];
            return (
              row && (
                <BriefItem
                  key={row.id}
                  row={row}
                  index={index}
                  total={shown.length}
                  top={top}
                  today={today}
                  isActive={index === active}
                  isOpen={row.id === openId}
                  isChosen={chosen.has(row.id)}
                  onChoose={toggle}
                  onActivate={setActive}
                />
              )
            );
          }}
        </VirtualList>
      )}
    </div>
  );
}
