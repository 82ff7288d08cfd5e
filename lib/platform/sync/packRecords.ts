import type { Pack } from '../../rewriting/pack';
import { packSchema } from '../../rewriting/packs';
import { openPacks } from '../packStore';
import type { LocalRecord, RemoteChange } from './engine';

const PREFIX = 'pack:';

/** The template packs of this device as sync records; a pack travels whole. */
export async function readPacks(): Promise<Map<string, LocalRecord>> {
  const packs = await openPacks().get();
  return new Map(
    packs.map((pack) => [
      PREFIX + pack.name,
      { fields: new Map([['pack', pack]]), writtenAt: 0, isWanted: true },
    ]),
  );
}

/** Adds, replaces and removes packs as other devices did. */
export async function applyToPacks(changes: readonly RemoteChange[]): Promise<void> {
  if (changes.length === 0) return;
  await openPacks().update((packs) => {
    const byName = new Map(packs.map((pack) => [pack.name, pack]));
    for (const change of changes) {
      const name = change.id.slice(PREFIX.length);
      if (change.kind === 'remove') byName.delete(name);
      else {
        const pack = packSchema.safeParse(change.fields.get('pack'));
        if (pack.success) byName.set(name, pack.data as Pack);
      }
    }
    return [...byName.values()];
  });
}
