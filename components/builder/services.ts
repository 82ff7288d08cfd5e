import type { Brief, BriefContent } from '@/lib/briefs/brief';
import type { BriefDraft } from '@/lib/briefs/draft';
import type { Lesson } from '@/lib/briefs/lessons';
import type { Person } from '@/lib/briefs/person';
import type { BriefRow } from '@/lib/briefs/row';
import type { ApplyResult } from '@/lib/composers/composer';
import type { SaveResult } from '@/lib/platform/briefRepository';
import type { DraftState } from '@/lib/platform/draftStore';
import type { DraftReport } from '@/lib/platform/messages';

/** What can be done with a format. */
export type ExportWay = 'download' | 'copy' | 'mail';

/** One format the brief can leave in; entry points fill the list. */
export interface ExportAction {
  readonly id: string;
  readonly label: string;
  /** The likeliest first. */
  readonly ways: readonly ExportWay[];
  readonly run: (brief: Brief, way: ExportWay) => Promise<boolean>;
}

/** Everything the builder asks of the browser. Entry points implement it, tests fake it. */
export interface BuilderServices {
  readDraft(): Promise<BriefDraft | null>;
  keepDraft(draft: BriefDraft): void;
  clearDraft(): Promise<void>;
  /** Calls back when keeping succeeds or fails, and when another open view changed the draft. */
  watchDraft(
    onState: (state: DraftState) => void,
    onOther: (draft: BriefDraft | null) => void,
  ): () => void;
  create(content: Partial<BriefContent>): Promise<SaveResult>;
  update(id: string, revision: number, changes: Partial<BriefContent>): Promise<SaveResult>;
  get(id: string): Promise<Brief | null>;
  /** All rows, for recent briefs and the load of an owner. */
  rows(): Promise<readonly BriefRow[]>;
  watchRows(onChange: () => void): () => void;
  lesson(owner: string, area: string | undefined): Promise<Lesson | null>;
  people(): Promise<readonly Person[]>;
  /** What stands in the composer of the current tab; `null` when there is none. */
  requestsInDraft(): Promise<DraftReport | null>;
  insert(text: string): Promise<ApplyResult | null>;
  copyText(text: string): Promise<boolean>;
  /** Checks that the organisation switched off. */
  readonly disabledChecks: readonly string[];
  copyRich(html: string, text: string): Promise<boolean>;
  openLibrary(id?: string): void;
  readonly exportActions: readonly ExportAction[];
  /** Opens the builder beside the page; absent where that is not possible. */
  readonly openSidePanel?: () => void;
  now(): Date;
}
