import { copyRich } from '@/lib/platform/copyRich';
import { copyText } from '@/lib/platform/copyText';
import {
  loadEffectivePreferences,
  watchEffectivePreferences,
} from '@/lib/platform/effectivePreferences';
import { isConnected, onExtensionGone } from '@/lib/platform/lifeline';
import { ask } from '@/lib/platform/messages';
import { changePreferences, ignoreKey } from '@/lib/platform/preferences';
import { cardSlot } from '../card/slot';
import type { AssistantHost } from './host';

/** The surroundings of a content script: everything goes through the background. */
export function extensionHost(): AssistantHost {
  return {
    async loadCard() {
      if (!cardSlot().module) await ask('inject', { script: 'card' }).catch(() => false);
      return cardSlot().module ?? null;
    },
    async loadFormats() {
      if (!cardSlot().formats) await ask('inject', { script: 'formats' }).catch(() => false);
      return cardSlot().formats ?? null;
    },
    formatChoice: () => ask('format-choice', {}),
    formatUsed: (id) => {
      ask('format-used', { id }).catch(() => {});
    },
    openExport: (id, format) => {
      ask('open-library', { id, format }).catch(() => {});
    },
    save: (content) => ask('save-brief', { content }),
    loadPreferences: loadEffectivePreferences,
    watchPreferences: watchEffectivePreferences,
    ignoreSentence: async (sentence) => {
      await changePreferences((now) => ({
        ...now,
        ignoredSentences: [...new Set([...now.ignoredSentences, ignoreKey(sentence)])],
      }));
    },
    muteSite: async () => {
      await changePreferences((now) => ({
        ...now,
        mutedHosts: [...new Set([...now.mutedHosts, location.hostname])],
      }));
    },
    copy: (text, html) => (html ? copyRich(html, text) : copyText(text)),
    onGone: onExtensionGone,
    loadPacks: () => ask('packs', {}),
    draftEnded: (draft, requests) => {
      // Counting is a favour; it must never show an error.
      ask('draft-ended', { draft, requests }).catch(() => {});
    },
    isConnected,
  };
}
