import type { TriageChoice } from '@/components/library/triage/TriageTable';
import type { BriefContent } from '@/lib/briefs/brief';
import { isCalled, type Person } from '@/lib/briefs/person';
import { contentFromText } from '@/lib/briefs/startFrom';

/** The draft a line of the list becomes: the line as an outcome, its owner, and why it is theirs. */
export function contentOfLine(
  line: TriageChoice,
  people: readonly Person[],
  now: Date,
): Partial<BriefContent> {
  const content = contentFromText(line.text, now);
  const name = line.ownerName.trim();
  const known = people.find((person) => isCalled(person, name));
  const owner = name ? { name, kind: known?.kind ?? ('person' as const) } : content.owner;
  return {
    ...content,
    status: 'draft',
    source: { text: line.text },
    ...(line.area && { area: line.area }),
    ...(owner && { owner }),
    ...(line.bucket === 'growth' && { mode: 'learning' as const }),
  };
}
