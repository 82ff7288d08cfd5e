import type { SuggestionCardProps } from '@/components/card/SuggestionCard';
import type { BriefContent } from '@/lib/briefs/brief';
import type { DeadlineReader } from '@/lib/detection/readDeadline';
import type { Request } from '@/lib/detection/request';
import type { QuickCopy, QuickFormat } from '@/lib/exporters/lightFormats';
import type { FormatChoice } from '@/lib/exporters/offered';
import type { SaveReport } from '@/lib/platform/messages';
import type { Preferences } from '@/lib/platform/preferences';
import type { Pack } from '@/lib/rewriting/pack';
import type { Choices, Rewrite, RewriteInput } from '@/lib/rewriting/rewrite';

/** The card's own code, loaded when the first card opens. */
export interface CardModule {
  readonly styles: readonly string[];
  readonly readDeadline: DeadlineReader;
  rewrite(input: RewriteInput, choices: Choices): readonly Rewrite[];
  /** What a brief made from this rewrite would hold. */
  toBrief(
    input: RewriteInput,
    rewrite: Rewrite,
    place: { readonly site: string; readonly recipients: readonly string[] },
  ): Partial<BriefContent>;
  render(root: ShadowRoot, view: SuggestionCardProps): void;
  /** Takes everything out of `root`. */
  clear(root: ShadowRoot): void;
}

/** The formats a brief can be copied in, loaded when an export is first opened. */
export interface FormatsModule {
  quickFormats(choice: FormatChoice): readonly QuickFormat[];
  quickCopy(id: string, content: Partial<BriefContent>, now: Date): QuickCopy | null;
}

/** What the assistant needs from its surroundings: a content script, or the playground page. */
export interface AssistantHost {
  /** `null` when the card cannot be had, because the extension was reloaded. */
  loadCard(): Promise<CardModule | null>;
  /** `null` as above. */
  loadFormats(): Promise<FormatsModule | null>;
  formatChoice(): Promise<FormatChoice>;
  formatUsed(id: string): void;
  /** Opens the export of a saved brief on a page of its own. */
  openExport(id: string, format: string): void;
  save(content: Partial<BriefContent>): Promise<SaveReport>;
  loadPacks(): Promise<readonly Pack[]>;
  /** Tells that a message was sent or thrown away. */
  draftEnded(draft: string, requests: readonly Request[]): void;
  loadPreferences(): Promise<Preferences>;
  watchPreferences(onChange: (preferences: Preferences) => void): () => void;
  ignoreSentence(sentence: string): Promise<void>;
  muteSite(): Promise<void>;
  copy(text: string, html?: string): Promise<boolean>;
  /** Calls back when the extension goes away under the page; returns how to stop. */
  onGone(callback: () => void): () => void;
  /** False once the extension was updated, switched off or removed under the page. */
  isConnected(): boolean;
}
