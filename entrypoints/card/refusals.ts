import type { CardNotice } from '@/components/card/SuggestionCard';
import { type MessageKey, t } from '@/components/text';
import type { RefusalReason } from '@/lib/composers/composer';

const KEYS: Readonly<Record<RefusalReason, MessageKey>> = {
  changed: 'refusedChanged',
  composing: 'refusedComposing',
  protected: 'refusedProtected',
  gone: 'refusedGone',
  'read-only': 'refusedReadOnly',
  'not-applied': 'refusedNotApplied',
  reverted: 'refusedReverted',
  'not-verified': 'refusedNotVerified',
};

/** Says in plain words why a replacement did not happen and what to do instead. */
export function refusalNotice(reason: RefusalReason): CardNotice {
  return { text: t(KEYS[reason]), isProblem: true };
}
