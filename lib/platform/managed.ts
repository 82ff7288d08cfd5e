import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Pack } from '../rewriting/pack';
import { parsePack } from '../rewriting/packs';
import { readManaged } from './readManaged';

const line = z.string().max(300);
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What an administrator can set by browser policy; see `public/managed-schema.json`. */
const Managed = z.object({
  sensitivity: optional(z.enum(['quiet', 'normal', 'eager'])),
  /** Hosts where nothing is marked. */
  mutedHosts: optional(z.array(line).max(1_000)),
  /** The text of pack files: policy schemas cannot describe their content. */
  packs: optional(z.array(z.string().max(500_000)).max(50)),
  /** Ids of the export formats that are offered. */
  exportFormats: optional(z.array(line).max(100)),
  /** Ids of brief checks that are switched off. */
  disabledChecks: optional(z.array(line).max(100)),
  allowSync: optional(z.boolean()),
});

export interface ManagedSettings extends Omit<z.infer<typeof Managed>, 'packs'> {
  readonly packs?: readonly Pack[] | undefined;
}

/** A broken value counts as not set: a slip in a policy must not stop anybody's work. */
export function toManaged(raw: unknown): ManagedSettings {
  const read = Managed.safeParse(raw);
  if (!read.success) return {};
  const { packs, ...rest } = read.data;
  const readable = packs?.flatMap((text) => {
    const one = parsePack(text);
    return one.ok ? [one.pack] : [];
  });
  const set = Object.entries({ ...rest, packs: readable }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(set) as ManagedSettings;
}

/** What the organisation has set; empty without a policy and in browsers that know none. */
export async function loadManaged(): Promise<ManagedSettings> {
  return toManaged(await readManaged());
}

/** Calls back when the policy changes; returns how to stop. */
export function watchManaged(onChange: () => void): () => void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
