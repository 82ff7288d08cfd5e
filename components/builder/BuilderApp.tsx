import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Brief } from '@/lib/briefs/brief';
import { checksFor } from '@/lib/briefs/checks';
import { dayOf } from '@/lib/briefs/days';
import { contentFromReport, contentFromText } from '@/lib/briefs/startFrom';
import { t } from '../text';
import { Builder } from './Builder';
import { ExportMenu } from './ExportMenu';
import { contentOf, type Editing, EMPTY, isChanged, isEmpty } from './editing';
import { Preview } from './Preview';
import { type PreviewChannel, type PreviewText, previewFor } from './previewText';
import { RecentBriefs } from './RecentBriefs';
import { SaveBar } from './SaveBar';
import { SaveNotice } from './SaveNotice';
import { StartFrom } from './StartFrom';
import type { BuilderServices, ExportAction, ExportWay } from './services';
import { showField } from './showField';
import { Tabs } from './Tabs';
import { useBuilder } from './useBuilder';
import { useSurroundings } from './useSurroundings';

interface BuilderAppProps {
  readonly services: BuilderServices;
  /** The popup shows form and preview in turn, the side panel one below the other. */
  readonly place: 'popup' | 'panel';
  /** The site switch, wired by the entry point. */
  readonly site?: ComponentChildren;
}

type View = 'write' | 'preview' | 'recent';

/** The whole popup: write, preview, find again. */
export function BuilderApp({ services, place, site }: BuilderAppProps) {
  const builder = useBuilder(services);
  const { editing, suggestions } = builder;
  const { content } = editing;
  const [view, setView] = useState<View>('write');
  const [picked, setPicked] = useState<PreviewChannel | null>(null);
  // A message belongs to what was just done; the next key or view makes it stale.
  const [said, setSaid] = useState<{ text: string; about: unknown; view: View } | null>(null);
  const [undo, setUndo] = useState<Editing | null>(null);
  const body = useRef<HTMLElement>(null);
  const now = services.now();
  const today = dayOf(now);
  const around = useSurroundings(services, content.owner?.name, suggestions?.area, today);
  const checks = useMemo(
    () => checksFor(content, today).filter(({ id }) => !services.disabledChecks.includes(id)),
    [content, today, services],
  );
  const empty = isEmpty(content);
  const show = (next: View) => {
    setView(next);
    body.current?.scrollTo(0, 0);
  };
  const channel = picked ?? naturalChannel(content.owner?.kind, around.report?.channel);

  const notice = said?.about === content && said.view === view ? said.text : '';
  const setNotice = (text: string) => setSaid({ text, about: content, view });

  const begin = (next: Editing) => {
    setUndo(empty ? null : editing);
    builder.start(next);
    show('write');
  };
  const edit = async (id: string) => {
    const brief = await services.get(id);
    if (brief) begin({ content: contentOf(brief), saved: brief });
    else setNotice(t('builderUnreadable'));
  };
  const say = (isDone: boolean, done: string, failed: string) => setNotice(isDone ? done : failed);
  const copy = async (
    { html, text, markdown }: PreviewText,
    form: 'rich' | 'markdown' | 'text',
  ) => {
    const isDone =
      form === 'rich'
        ? await services.copyRich(html, text)
        : await services.copyText(form === 'markdown' ? markdown : text);
    say(isDone, t('builderCopied'), t('builderCopyFailed'));
  };
  const insert = async ({ text }: PreviewText) => {
    const result = await services.insert(text);
    say(result?.ok === true, t('builderInserted'), t('builderInsertFailed'));
  };
  const exportAs = async (action: ExportAction, way: ExportWay) => {
    if (!editing.saved) return;
    const isDone = await action.run({ ...editing.saved, ...content } as Brief, way);
    say(isDone, way === 'copy' ? t('builderCopied') : '', t('builderExportFailed'));
  };

  const write = (
    <>
      <StartFrom
        report={around.report}
        isOpen={empty}
        onPick={(index) =>
          around.report &&
          begin({ content: contentFromReport(around.report, index, now), saved: null })
        }
        onPaste={(text) => begin({ content: contentFromText(text, now), saved: null })}
      />
      <Builder
        content={content}
        suggestions={suggestions}
        today={today}
        people={around.people}
        load={around.load}
        lesson={around.lesson}
        checks={empty ? [] : checks}
        outcomeProblem={builder.save.kind === 'no-outcome' ? t('checkNoOutcome') : undefined}
        onChange={builder.change}
        onShowField={(field) => body.current && showField(body.current, field)}
      />
    </>
  );
  const preview = (
    <>
      <Preview
        content={content}
        channel={channel}
        now={now}
        today={today}
        canInsert={around.report !== null}
        onChannel={setPicked}
        onInsert={(text) => void insert(text)}
        onCopy={(text, form) => void copy(text, form)}
      />
      {editing.saved && (
        <ExportMenu
          actions={services.exportActions}
          onRun={(action, way) => void exportAs(action, way)}
        />
      )}
    </>
  );
  return (
    <div class={`builder-app builder-app-${place}`}>
      <header class="app-head">
        <h1 class="app-name">{t('extensionName')}</h1>
        <nav class="app-links">
          {services.openSidePanel && (
            <button type="button" class="text-button" onClick={services.openSidePanel}>
              {t('popupSidePanel')}
            </button>
          )}
          <button type="button" class="text-button" onClick={() => services.openLibrary()}>
            {t('popupLibrary')}
          </button>
        </nav>
      </header>
      {site}
      <Tabs<View>
        label={t('popupViews')}
        tabs={
          place === 'popup'
            ? [
                ['write', t('popupWrite')],
                ['preview', t('popupPreview')],
                ['recent', t('popupRecent')],
              ]
            : [
                ['write', t('popupWrite')],
                ['recent', t('popupRecent')],
              ]
        }
        selected={view}
        panel="view"
        onSelect={show}
      />
      <main class="app-body" ref={body} aria-busy={!builder.isLoaded}>
        <div class="app-view" id="view" role="tabpanel">
          {view === 'write' && write}
          {((view === 'write' && place === 'panel') || view === 'preview') && preview}
          {view === 'recent' && (
            <RecentBriefs
              rows={around.rows}
              today={today}
              onEdit={(id) => void edit(id)}
              onOpen={services.openLibrary}
            />
          )}
        </div>
      </main>
      <div class="app-notices" aria-live="polite">
        {notice && <p class="notice">{notice}</p>}
      </div>
      <SaveNotice
        save={builder.save}
        onKeepMine={(theirs) => void builder.saveNow(theirs)}
        onTakeTheirs={(theirs) => begin({ content: contentOf(theirs), saved: theirs })}
        onCopy={() => void copy(previewFor('document', content, now, today), 'text')}
      />
      <SaveBar
        kept={builder.kept}
        save={builder.save}
        isSaved={editing.saved !== null}
        isChanged={isChanged(editing)}
        isEmpty={empty}
        canUndo={undo !== null}
        onSave={() => {
          void builder.saveNow();
          if (content.outcome?.trim()) return;
          show('write');
          if (body.current) showField(body.current, 'outcome');
        }}
        onNew={() => begin(EMPTY)}
        onUndo={() => {
          if (undo) builder.start(undo);
          setUndo(null);
        }}
      />
    </div>
  );
}

/** Where the brief most likely goes: the open composer's channel, or the owner's kind. */
function naturalChannel(
  owner: 'person' | 'agent' | undefined,
  composer: 'email' | 'chat' | 'agent' | undefined,
): PreviewChannel {
  if (owner === 'agent') return 'agent';
  return composer === 'chat' || composer === 'agent' ? composer : 'mail';
}
