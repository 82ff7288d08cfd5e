import { copyRich } from '@/lib/platform/copyRich';
import { copyText } from '@/lib/platform/copyText';
import { ask } from '@/lib/platform/messages';
import { changePreferences, ignoreKey } from '@/lib/platform/preferences';
import { cardSlot } from './slot';

/** Puts text on the clipboard, formatted where there is a formatting. */
export const copy = (text: string, html?: string) => (html ? copyRich(html, text) : copyText(text));

/** Keeps a brief; the background is the one writer. */
export const saveBrief = (content: Parameters<typeof ask<'save-brief'>>[1]['content']) =>
  ask('save-brief', { content });

/** The template packs of the user and of the organisation; none when they cannot be had. */
export const loadPacks = () => ask('packs', {}).catch(() => []);

/** Never marks this sentence again, wherever it is written. */
export async function ignoreSentence(sentence: string): Promise<void> {
  await changePreferences((now) => ({
    ...now,
    ignoredSentences: [...new Set([...now.ignoredSentences, ignoreKey(sentence)])],
  }));
}

/** Marks nothing on this host any more. */
export async function muteSite(): Promise<void> {
  await changePreferences((now) => ({
    ...now,
    mutedHosts: [...new Set([...now.mutedHosts, location.hostname])],
  }));
}

/** The formats a brief can be copied in; `null` when the extension was reloaded. */
export async function loadFormats() {
  if (!cardSlot().formats) await ask('inject', { script: 'formats' }).catch(() => false);
  return cardSlot().formats ?? null;
}

/** What the user and the organisation want on offer; everything when it cannot be had. */
export const formatChoice = () =>
  ask('format-choice', {}).catch(() => ({ recent: [], allowed: null }));

/** Remembers a format for the next time. */
export function formatUsed(id: string): void {
  ask('format-used', { id }).catch(() => {});
}

/** Opens the export of a saved brief on a page of its own. */
export function openExport(id: string, format: string): void {
  ask('open-library', { id, format }).catch(() => {});
}
