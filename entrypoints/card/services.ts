import { ask } from '@/lib/platform/messages';
import { changePreferences, ignoreKey } from '@/lib/platform/preferences';

export { copyText } from '@/lib/platform/copyText';

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
