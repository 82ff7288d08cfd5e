import { z } from 'zod';

/** What a person can set. Every field has a default, so that a new one needs no migration. */
export const Settings = z.object({
  /** How sure the detector must be before it marks a request. */
  sensitivity: z.enum(['few', 'balanced', 'many']).catch('balanced'),
  /** How strong the marks in a draft look. */
  marks: z.enum(['quiet', 'clear', 'off']).catch('quiet'),
  /** Hostnames on which the extension stays silent. */
  mutedSites: z.array(z.string().max(300)).max(1_000).catch([]),
  /** Requests that are better left as tasks are marked only when this is on. */
  showKeptTasks: z.boolean().catch(false),
  /** Whether habits are counted; the counts never leave the device. */
  habits: z.boolean().catch(true),
  reminders: z.boolean().catch(true),
});

export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = Settings.parse({});
