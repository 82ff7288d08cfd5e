import type { BriefContent } from '@/lib/briefs/brief';
import type { ApplyResult, Composer } from '@/lib/composers/composer';
import type { DeadlineReader } from '@/lib/detection/readDeadline';
import type { Request } from '@/lib/detection/request';
import type { QuickCopy, QuickFormat } from '@/lib/exporters/lightFormats';
import type { FormatChoice } from '@/lib/exporters/offered';
import type { Preferences } from '@/lib/platform/preferences';
import type { RewriteInput } from '@/lib/rewriting/rewrite';

/** An open card. */
export interface OpenCard {
  /** For whoever opened it by keyboard; a click leaves the caret in the message. */
  takeFocus(): void;
  /** The draft changed under the card: what it offers may no longer fit. */
  textChanged(): void;
  close(): void;
}

/** What a card is opened with. */
export interface CardOptions {
  readonly composer: Composer;
  readonly isHidden: boolean;
  readonly input: Omit<RewriteInput, 'packs'>;
  readonly onApplied: () => void;
  readonly onIgnoreOnce: (sentence: string) => void;
  readonly onClosed: () => void;
}

/** What only an open card needs, the writing into editors among it; loaded when the first opens. */
export interface CardModule {
  readonly readDeadline: DeadlineReader;
  /** Shows the card for one request and carries out what the writer chooses in it. */
  openCard(options: CardOptions): Promise<OpenCard>;
  insertAtCaret(composer: Composer, text: string): Promise<ApplyResult>;
}

/** The formats a brief can be copied in, loaded when an export is first opened. */
export interface FormatsModule {
  quickFormats(choice: FormatChoice): readonly QuickFormat[];
  quickCopy(id: string, content: Partial<BriefContent>, now: Date): QuickCopy | null;
}

/** What the assistant needs from its surroundings: a content script, or the playground page. */
export interface AssistantHost {
  /** What we put into the page stays hidden but for the rules of `PRESENCE_CSS`. */
  readonly isHidden: boolean;
  /** `null` when the card cannot be had, because the extension was reloaded. */
  loadCard(): Promise<CardModule | null>;
  /** Tells that a message was sent or thrown away. */
  draftEnded(draft: string, requests: readonly Request[]): void;
  loadPreferences(): Promise<Preferences>;
  watchPreferences(onChange: (preferences: Preferences) => void): () => void;
  /** Calls back when the extension goes away under the page; returns how to stop. */
  onGone(callback: () => void): () => void;
  /** False once the extension was updated, switched off or removed under the page. */
  isConnected(): boolean;
}
