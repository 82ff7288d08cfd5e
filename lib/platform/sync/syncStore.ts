import { z } from 'zod';
import { type CheckedStore, openCheckedStore } from '../checkedStore';
import type { SyncState } from './engine';
import type { SyncRecord } from './record';

const pairs = <T extends z.ZodType>(value: T) => z.array(z.tuple([z.string(), value]));

const Stored = z.object({
  isOn: z.boolean(),
  device: z.string(),
  clock: z.number(),
  records: pairs(
    z.object({
      fields: pairs(z.object({ stamp: z.string(), value: z.unknown().optional() })),
      gone: pairs(z.string()).optional(),
    }),
  ),
  /** For the settings page. */
  briefs: z.number(),
  without: z.number(),
  bytes: z.number(),
  lastAt: z.number().nullable(),
  problem: z.enum(['busy', 'full', 'failed']).nullable(),
});

export type StoredSync = z.infer<typeof Stored>;

const OFF: StoredSync = {
  isOn: false,
  device: '',
  clock: 0,
  records: [],
  briefs: 0,
  without: 0,
  bytes: 0,
  lastAt: null,
  problem: null,
};

/** What syncing remembers on this device; never part of a backup, as no two devices may share it. */
export function openSyncStore(): CheckedStore<StoredSync> {
  return openCheckedStore('sync:state', Stored, OFF);
}

/** The part of the stored state that the engine needs. */
export function toState({ device, clock, records }: StoredSync): SyncState {
  return {
    device,
    clock,
    records: new Map(
      records.map(([id, { fields, gone }]): [string, SyncRecord] => [
        id,
        { fields: new Map(fields), ...(gone && { gone: new Map(gone) }) },
      ]),
    ),
  };
}

export function fromRecords(records: SyncState['records']): StoredSync['records'] {
  return [...records].map(([id, { fields, gone }]) => [
    id,
    {
      fields: [...fields].map(([name, field]) => [name, { ...field }]),
      ...(gone && { gone: [...gone] }),
    },
  ]);
}
