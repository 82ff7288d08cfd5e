import { z } from 'zod';
import { isMailAddress } from '../exporters/mail/mailAddress';
import type { FormatChoice } from '../exporters/offered';
import { type CheckedStore, openCheckedStore } from './checkedStore';
import { loadManaged, type ManagedSettings } from './managed';

const RECENT = 3;

/** A place that makes tasks from mails. */
export const MailAddress = z.object({
  id: z.string().max(100),
  /** Id of a mail tool; it decides how the message is written. */
  tool: z.string().max(60),
  address: z.string().max(320).refine(isMailAddress),
  /** What the user calls the place: "Marketing board". */
  name: z.string().max(200),
});
export type MailAddress = z.infer<typeof MailAddress>;

const Settings = z.object({
  /** Ids of the formats used last, the latest first. */
  recent: z.array(z.string().max(60)).max(20),
  addresses: z.array(MailAddress).max(100),
});
export type ExportSettings = z.infer<typeof Settings>;

/** What this device remembers about exports. Never synced: an address is like a password. */
export function openExportSettings(): CheckedStore<ExportSettings> {
  return openCheckedStore('exporting', Settings, { recent: [], addresses: [] });
}

/** Remembers that a format was used, so that it is offered first. */
export async function noteFormat(id: string): Promise<void> {
  await openExportSettings().update((now) => ({
    ...now,
    recent: [id, ...now.recent.filter((other) => other !== id)].slice(0, RECENT),
  }));
}

/**
 * Which formats come first, and which are allowed.
 *
 * @param managed - the policy, where the caller reads it anyway
 */
export async function loadFormatChoice(
  managed: Promise<ManagedSettings> = loadManaged(),
): Promise<FormatChoice> {
  const [{ recent }, { exportFormats }] = await Promise.all([openExportSettings().get(), managed]);
  return { recent, allowed: exportFormats ?? null };
}
