import {
  loadEffectivePreferences,
  watchEffectivePreferences,
} from '@/lib/platform/effectivePreferences';
import { isConnected, onExtensionGone } from '@/lib/platform/lifeline';
import { ask } from '@/lib/platform/messages';
import { cardSlot } from '../card/slot';
import type { AssistantHost } from './host';

/** The surroundings of a content script: everything goes through the background. */
export function extensionHost(): AssistantHost {
  return {
    isHidden: import.meta.env.FIREFOX,
    async loadCard() {
      if (!cardSlot().module) await ask('inject', { script: 'card' }).catch(() => false);
      return cardSlot().module ?? null;
    },
    loadPreferences: loadEffectivePreferences,
    watchPreferences: watchEffectivePreferences,
    onGone: onExtensionGone,
    draftEnded: (draft, requests) => {
      // Counting is a favour; it must never show an error.
      ask('draft-ended', { draft, requests }).catch(() => {});
    },
    isConnected,
  };
}
