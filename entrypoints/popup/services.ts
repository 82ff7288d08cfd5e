import type { BuilderServices } from '@/components/builder/services';
import { lastLesson } from '@/lib/briefs/lessons';
import { ownerKey } from '@/lib/briefs/load';
import type { BriefRow } from '@/lib/briefs/row';
import { detect } from '@/lib/detection/detect';
import { activeTab } from '@/lib/platform/activeTab';
import { openBriefRepository } from '@/lib/platform/briefStore';
import { copyRich } from '@/lib/platform/copyRich';
import { copyText } from '@/lib/platform/copyText';
import { openDraftStore } from '@/lib/platform/draftStore';
import { loadExportChoices } from '@/lib/platform/exportChoices';
import { loadManaged } from '@/lib/platform/managed';
import { askTab } from '@/lib/platform/messages';
import { openLibrary } from '@/lib/platform/openLibrary';
import { openPeople } from '@/lib/platform/peopleStore';
import { openSidePanel } from '@/lib/platform/sidePanel';
import { exportActions } from './exportActions';

/** The builder's services over the browser; call it once, after the translator is provided. */
export async function builderServices(windowId: number | null): Promise<BuilderServices> {
  const managed = loadManaged();
  const [choices, { disabledChecks = [] }] = await Promise.all([
    loadExportChoices(managed),
    managed,
  ]);
  const briefs = openBriefRepository();
  const people = openPeople();
  // Set by `watchDraft` before anything is typed.
  let tellState: Parameters<BuilderServices['watchDraft']>[0] = () => {};
  let tellOther: Parameters<BuilderServices['watchDraft']>[1] = () => {};
  const drafts = openDraftStore({
    onState: (state) => tellState(state),
    onOther: (draft) => tellOther(draft),
  });
  let rows: Map<string, BriefRow> | null = null;

  return {
    readDraft: () => drafts.read(),
    keepDraft: (draft) => drafts.keep(draft),
    clearDraft: () => drafts.clear(),
    watchDraft(onState, onOther) {
      tellState = onState;
      tellOther = onOther;
      return () => {
        tellState = () => {};
        tellOther = () => {};
      };
    },
    create: (content) => briefs.create(content),
    update: (id, revision, changes) => briefs.update(id, revision, changes),
    get: (id) => briefs.get(id),
    async rows() {
      rows ??= new Map((await briefs.rows()).rows.map((row) => [row.id, row]));
      return [...rows.values()];
    },
    watchRows: (onChange) =>
      briefs.watch(async (ids) => {
        const fresh = await briefs.rowsOf(ids);
        for (const id of ids) {
          const row = fresh.get(id);
          if (row) rows?.set(id, row);
          else rows?.delete(id);
        }
        onChange();
      }),
    async lesson(owner, area) {
      const theirs = [...(rows?.values() ?? [])].filter(
        (row) => row.lastResult && row.owner && ownerKey(row.owner.name) === ownerKey(owner),
      );
      return lastLesson(await briefs.getMany(theirs.map((row) => row.id)), owner, area);
    },
    people: () => people.get(),
    async requestsInDraft() {
      const tab = await activeTab();
      const report = tab && (await askTab(tab.id, 'requests-in-draft', {}));
      // The page marks without reading deadlines; here they are wanted.
      return (
        report && {
          ...report,
          requests: detect(report.draft, { channel: report.channel, now: new Date() }),
        }
      );
    },
    async insert(text) {
      const tab = await activeTab();
      return tab && askTab(tab.id, 'insert-text', { text });
    },
    copyText,
    copyRich,
    openLibrary: (id) => void openLibrary(id),
    exportActions: exportActions(choices),
    disabledChecks,
    // The window is known beforehand: a browser forgets the click while one waits for an answer.
    ...(windowId !== null && { openSidePanel: () => void openSidePanel(windowId) }),
    now: () => new Date(),
  };
}
