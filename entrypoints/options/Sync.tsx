import { SyncSection } from '@/components/options/SyncSection';
import type { ManagedSettings } from '@/lib/platform/managed';
import { isSyncAvailable, SYNC_TOTAL_BYTES } from '@/lib/platform/sync/available';
import { setSync } from '@/lib/platform/sync/sync';
import { syncStore, useStore } from './stores';

/** The switch for syncing, and how it stands. */
export function Sync({ managed }: { readonly managed: ManagedSettings }) {
  const state = useStore(syncStore);
  if (!state) return null;
  const { isOn, briefs, without, bytes, lastAt, problem } = state;
  const isAllowed = managed.allowSync !== false;
  return (
    <SyncSection
      sync={{
        isOn: isOn && isAllowed,
        isAvailable: isSyncAvailable(),
        isManaged: !isAllowed,
        briefs,
        without,
        percent: Math.round((bytes / SYNC_TOTAL_BYTES) * 100),
        lastAt: lastAt ? new Date(lastAt).toLocaleString() : null,
        problem,
      }}
      onToggle={(next) => void setSync(next)}
    />
  );
}
