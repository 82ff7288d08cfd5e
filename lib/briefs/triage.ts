import type { Person } from './person';

export type TriageBucket = 'only-i' | 'task' | 'outcome' | 'growth';

/** Why a line was put where it is; the view turns it into words. */
export type TriageReason =
  | 'your-judgement'
  | 'confidential'
  | 'errand'
  | 'one-right-way'
  | 'recurring'
  | 'several-steps'
  | 'known-area'
  | 'new-to-somebody'
  | 'default';

export interface TriageLine {
  readonly text: string;
  readonly bucket: TriageBucket;
  readonly because: TriageReason;
  /** Id of the area, when one is recognised. */
  readonly area: string | null;
  /** The proposed owner from the people list. */
  readonly owner: Person | null;
}

/** Work that cannot be handed over: people decisions, commitments, one's own voice. */
const ONLY_I =
  /\b(?:1:1|one-on-one|performance (?:review|talk)|appraisal|salary|raise|hire|fire|let \w+ go|promot(?:e|ion)|board (?:meeting|talk)|vision|strategy|succession|apologi[sz]e|condolence|my (?:own )?(?:speech|talk|goals?|doctor|family|taxes)|sign (?:the|off|contract)|decide (?:on|whether|who|if)|final decision)\b/i;
const CONFIDENTIAL =
  /\b(?:confidential|payroll dispute|legal claim|lawsuit|acquisition|merger|password|bank details)\b/i;
/** Small errands and exact procedures: an outcome would be longer than the work. */
const ERRAND =
  /^(?:please )?(?:print|photocopy|copy|scan|laminate|order (?:the |some |more )?(?:paper|toner|supplies|lunch|coffee|stamps|flowers)|buy|pick up|drop off|fetch|book (?:a |the )?(?:taxi|cab|table|room)|water the|return (?:the )?parcel|renew (?:the )?(?:domain|passport)|forward|rename|unsubscribe|call (?:the )?(?:plumber|electrician|dentist|garage))\b/i;
const ONE_RIGHT_WAY =
  /\b(?:sign(?:ed)? (?:nda|form|copy)|submit (?:the )?(?:form|tax return|vat)|file (?:the )?(?:form|return)|exactly as|word for word|reset (?:the )?password)\b/i;
const RECURRING =
  /\b(?:every|each|weekly|daily|monthly|quarterly|regular(?:ly)?|ongoing|keep(?:ing)?|maintain|track)\b/i;
const SEVERAL = /(?:,| and | then |\+|;).*\b(?:and|then)\b/i;
const STRETCH =
  /\b(?:present|lead|run|organi[sz]e|plan|design|research|compare|analy[sz]e|draft|propose|interview|negotiate|prepare|improve|redesign|pilot|train)\b/i;

/** Cuts a pasted list into its lines, without bullets, numbers, boxes and what is ticked off. */
export function readList(pasted: string): string[] {
  return pasted
    .split(/\r?\n/)
    .filter((line) => !/^\s*(?:[-*+•]\s*)?\[[xX✓✔]\]/.test(line))
    .map((line) =>
      line
        .replace(/^\s*(?:[-*+•▪◦‣☐–—]|\d{1,3}[.)]|\[\s?\])\s*/, '')
        .replace(/^\[\s?\]\s*/, '')
        .trim(),
    )
    .filter((line) => /\p{L}{2}/u.test(line));
}

/** What triage needs from outside: the people list and a way to recognise an area. */
export interface TriageOptions {
  readonly people: readonly Person[];
  readonly areaOf: (text: string) => string | null;
}

/** Sorts one line of a to-do list. A proposal: the user moves lines as they like. */
export function triageLine(text: string, { people, areaOf }: TriageOptions): TriageLine {
  const area = areaOf(text);
  const [bucket, because] = sort(text, area, people);
  const owner = bucket === 'only-i' ? null : ownerFor(text, area, bucket, people);
  return { text, bucket, because, area, owner };
}

/** Sorts a whole pasted list. */
export function triage(pasted: string, options: TriageOptions): TriageLine[] {
  return readList(pasted).map((line) => triageLine(line, options));
}

function sort(
  text: string,
  area: string | null,
  people: readonly Person[],
): [TriageBucket, TriageReason] {
  if (CONFIDENTIAL.test(text)) return ['only-i', 'confidential'];
  if (ONLY_I.test(text)) return ['only-i', 'your-judgement'];
  if (ONE_RIGHT_WAY.test(text)) return ['task', 'one-right-way'];
  if (ERRAND.test(text) && !RECURRING.test(text)) return ['task', 'errand'];
  const learner = area !== null && people.some((person) => person.newTo?.includes(area));
  const known = area !== null && people.some((person) => person.areas?.includes(area));
  if (STRETCH.test(text) && learner) return ['growth', 'new-to-somebody'];
  if (RECURRING.test(text)) return ['outcome', 'recurring'];
  if (SEVERAL.test(text)) return ['outcome', 'several-steps'];
  if (known) return ['outcome', 'known-area'];
  return ['outcome', 'default'];
}

function ownerFor(
  text: string,
  area: string | null,
  bucket: TriageBucket,
  people: readonly Person[],
): Person | null {
  const words = text.toLowerCase();
  const named = people.find((person) =>
    [person.name, ...(person.aliases ?? [])].some((name) =>
      new RegExp(`(?:^|[^\\p{L}])${escapePattern(name.toLowerCase())}(?:$|[^\\p{L}])`, 'u').test(
        words,
      ),
    ),
  );
  if (named) return named;
  if (area === null) return null;
  const grows = bucket === 'growth' && people.find((person) => person.newTo?.includes(area));
  return grows || (people.find((person) => person.areas?.includes(area)) ?? null);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
