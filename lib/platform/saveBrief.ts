import type { BriefContent } from '../briefs/brief';
import type { BriefRepository } from './briefRepository';
import type { SaveReport } from './messages';

/** Creates a brief for a page that does not write itself. */
export async function saveBrief(
  briefs: BriefRepository,
  content: Partial<BriefContent>,
): Promise<SaveReport> {
  const saved = await briefs.create(content);
  if (saved.ok) return { ok: true, id: saved.brief.id };
  return { ok: false, reason: saved.reason === 'storage-full' ? 'storage-full' : 'unavailable' };
}
