import type { Request } from '../../detection/request';
import { type Pack, withPacks } from '../pack';
import { wordsOf } from '../parse/words';
import { admin } from './admin';
import { agentRun } from './agentRun';
import type { Area } from './area';
import { blog } from './blog';
import { bookkeeping } from './bookkeeping';
import { calendar } from './calendar';
import { crm } from './crm';
import { customerComms } from './customerComms';
import { dataEntry } from './dataEntry';
import { design } from './design';
import { ecommerce } from './ecommerce';
import { emailCampaign } from './emailCampaign';
import { general } from './general';
import { inbox } from './inbox';
import { invoicing } from './invoicing';
import { legal } from './legal';
import { meeting } from './meeting';
import { onboarding } from './onboarding';
import { patternOf } from './patternOf';
import { personal } from './personal';
import { presentation } from './presentation';
import { processDocs } from './processDocs';
import { procurement } from './procurement';
import { productLaunch } from './productLaunch';
import { qaTesting } from './qaTesting';
import { recruiting } from './recruiting';
import { reporting } from './reporting';
import { research } from './research';
import { salesFollowup } from './salesFollowup';
import { social } from './social';
import { softwareChange } from './softwareChange';
import { supportTickets } from './supportTickets';
import { travel } from './travel';
import { webinarEvent } from './webinarEvent';
import { website } from './website';
import { workflow } from './workflow';

export type { Area, AreaState, Metric } from './area';

/** The registry: one line per area, `general` last. */
export const AREAS: readonly Area[] = [
  inbox,
  calendar,
  customerComms,
  crm,
  reporting,
  workflow,
  admin,
  processDocs,
  blog,
  emailCampaign,
  social,
  dataEntry,
  webinarEvent,
  productLaunch,
  ecommerce,
  invoicing,
  bookkeeping,
  recruiting,
  research,
  travel,
  design,
  website,
  supportTickets,
  qaTesting,
  softwareChange,
  agentRun,
  salesFollowup,
  procurement,
  onboarding,
  meeting,
  presentation,
  legal,
  personal,
  general,
];

interface Cue {
  readonly area: number;
  readonly weight: number;
  readonly noun: boolean;
}

/** A set of areas with its cue words looked up once. */
interface Index {
  readonly areas: readonly Area[];
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  readonly patterns: readonly { readonly area: number; readonly pattern: RegExp }[];
}

function indexOf(areas: readonly Area[]): Index {
  const cues = new Map<string, Cue[]>();
  const put = (word: string, cue: Cue) => {
    const key = word.replaceAll('_', ' ');
    const list = cues.get(key);
    if (list) list.push(cue);
    else cues.set(key, [cue]);
  };
  for (const [index, area] of areas.entries()) {
    for (const noun of area.nouns.split(' ').filter(Boolean)) {
      put(noun, { area: index, weight: noun.includes('_') ? 3.5 : 2, noun: true });
    }
    for (const verb of area.verbs.split(' ').filter(Boolean))
      put(verb, { area: index, weight: 1, noun: false });
  }
  const patterns = areas.flatMap((area, index) => {
    const pattern = patternOf(area);
    return pattern === null ? [] : [{ area: index, pattern }];
  });
  return { areas, cues, patterns };
}

let ours: Index | null = null;
const byPacks = new WeakMap<readonly Pack[], Index>();

function currentIndex(packs: readonly Pack[] | undefined): Index {
  if (packs === undefined || packs.length === 0) {
    ours ??= indexOf(AREAS);
    return ours;
  }
  const known = byPacks.get(packs) ?? indexOf(withPacks(AREAS, packs));
  byPacks.set(packs, known);
  return known;
}

/** How sure we must be before an area speaks: one noun of its own and a verb, or a telling noun. */
const ENOUGH = 2.9;
/** Only the beginning of a request decides; long pasted lists cost time and tell little. */
const LONGEST = 600;

/** The area a request belongs to; `general` when unsure. */
export function areaOf(request: Request, draft: string, packs?: readonly Pack[]): Area {
  const { areas, cues, patterns } = currentIndex(packs);
  const text = draft.slice(request.start, Math.min(request.end, request.start + LONGEST));
  const scores = new Array<number>(areas.length).fill(0);
  const hasNoun = new Array<boolean>(areas.length).fill(false);
  const seen = new Set<string>();
  const count = (key: string) => {
    if (seen.has(key)) return;
    for (const cue of cues.get(key) ?? []) {
      seen.add(key);
      scores[cue.area] = (scores[cue.area] ?? 0) + cue.weight;
      if (cue.noun) hasNoun[cue.area] = true;
    }
  };
  const words = wordsOf(text);
  for (const [index, word] of words.entries()) {
    count(`${word.key} ${words[index + 1]?.key ?? ''}`);
    count(word.key);
    if (/[^s]s$/.test(word.key)) count(word.key.slice(0, -1));
  }
  for (const { area, pattern } of patterns) {
    if (!pattern.test(text.toLowerCase())) continue;
    scores[area] = (scores[area] ?? 0) + 9;
    hasNoun[area] = true;
  }
  let best = -1;
  for (const [index, score] of scores.entries()) {
    if (score >= ENOUGH && hasNoun[index] && score > (scores[best] ?? 0)) best = index;
  }
  return areas[best] ?? general;
}
