import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { BackupReminder } from '@/components/library/BackupReminder';
import type { Question } from '@/components/library/Confirm';
import { BriefList } from '@/components/library/list/BriefList';
import {
  EMPTY_LIST,
  inScope,
  keeps,
  listStateOf,
  type Scope,
  sorted,
} from '@/components/library/list/listState';
import { Unreadable } from '@/components/library/list/Unreadable';
import { PageHead } from '@/components/library/PageHead';
import type { Route } from '@/components/library/route';
import type { Said } from '@/components/library/Toast';
import { count } from '@/components/plural';
import { type MessageKey, t } from '@/components/text';
import { download } from '@/lib/platform/download';
import type { LibraryState } from '@/lib/platform/library';
import type { PageProps } from '../app';
import { addTag, changeStatus, deleteForever } from '../bulk';
import { useBackupReminder } from '../useBackupReminder';
import { LazyPage } from './LazyPage';

interface BriefsPageProps extends PageProps {
  readonly route: Route;
  readonly phase: LibraryState['phase'];
  readonly unreadable: LibraryState['unreadable'];
  readonly said: Said | null;
  readonly areKeysOn: boolean;
  readonly onAsk: (question: Question) => void;
}

const TITLES: Readonly<Record<Scope, MessageKey>> = {
  briefs: 'libraryBriefs',
  archive: 'libraryArchive',
  bin: 'libraryBin',
};

/** The list, and beside it the brief that is open. */
export function BriefsPage(props: BriefsPageProps) {
  const { library, rows, route, today, phase, say } = props;
  const [scope, setScope] = useState<Scope>('briefs');
  const [state, setState] = useState(EMPTY_LIST);
  const [isBusy, setIsBusy] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const reminder = useBackupReminder(phase === 'ready' ? rows.length : 0);
  const openId = route.page === 'brief' ? route.id : null;

  // A brief opens beside the list it was found in; only another list starts anew.
  useEffect(() => {
    if (route.page === 'brief') return;
    setScope(route.page === 'archive' || route.page === 'bin' ? route.page : 'briefs');
    setState(listStateOf(route.params));
  }, [route]);

  const shown = useMemo(() => {
    const keep = keeps(state, scope, today);
    if (!state.query.trim()) return sorted(rows.filter(keep), state.sort);
    const found = library.find(state.query, keep);
    return state.sort === 'auto' ? found : sorted(found, state.sort);
  }, [library, rows, state, scope, today]);

  const busy = async (work: Promise<void>) => {
    setIsBusy(true);
    await work.finally(() => setIsBusy(false));
  };
  const remove = (ids: readonly string[]) =>
    props.onAsk({
      title: count(ids.length, 'libraryDeleteAskOne', 'libraryDeleteAsk'),
      text: t('libraryDeleteText'),
      confirm: t('libraryDelete'),
      onConfirm: () => void busy(deleteForever(props, ids)),
    });
  const scoped = rows.filter((row) => inScope(row.status, scope));

  return (
    <div class={openId ? 'split split-open' : 'split'}>
      <section class="split-list" aria-label={t(TITLES[scope])}>
        <PageHead title={t(TITLES[scope])} isAside={openId !== null}>
          {scope === 'bin' && scoped.length > 0 && (
            <Button look="danger" onClick={() => remove(scoped.map((row) => row.id))}>
              {t('libraryEmptyBin')}
            </Button>
          )}
          {scope !== 'bin' && shown.length > 0 && (
            <Button
              onClick={() => props.onExport({ scope: 'filtered', ids: shown.map((row) => row.id) })}
            >
              {t(shown.length < scoped.length ? 'libraryExportShown' : 'libraryExportAll')}
            </Button>
          )}
          {scope === 'briefs' && <Button onClick={props.onImport}>{t('libraryImport')}</Button>}
        </PageHead>
        {scope === 'briefs' && !openId && reminder.isDue && (
          <BackupReminder onLater={reminder.putOff} />
        )}
        {phase === 'failed' && <p class="notice notice-problem">{t('libraryReadFailed')}</p>}
        <Unreadable
          records={props.unreadable}
          isSaved={isSaved}
          onSave={() => {
            const body = JSON.stringify(props.unreadable, null, 2);
            download(`outcomewise-unreadable-${today}.json`, 'application/json', body);
            setIsSaved(true);
          }}
          onRemove={() => void library.removeUnreadable(props.unreadable.map(({ key }) => key))}
        />
        <BriefList
          scope={scope}
          rows={rows}
          shown={shown}
          state={state}
          today={today}
          isLoading={phase === 'loading'}
          isBusy={isBusy}
          openId={openId}
          areKeysOn={props.areKeysOn}
          onState={(changes) => setState((before) => ({ ...before, ...changes }))}
          onTag={(tag, ids) => void busy(addTag(props, tag, ids))}
          onUndo={() => props.said?.undo?.()}
          onBulk={(action, ids) => {
            if (ids.length === 0) return;
            if (action === 'export')
              props.onExport({ scope: ids.length === 1 ? 'one' : 'chosen', ids });
            else if (action === 'deleteForever') remove(ids);
            else void busy(changeStatus({ library, say }, action, ids));
          }}
        />
      </section>
      {route.page === 'brief' && (
        <LazyPage key={route.id} {...props} page="brief" id={route.id} view={route.view} />
      )}
    </div>
  );
}
