import type { Request } from '../../detection/request';
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

let cues: Map<string, Cue[]> | null = null;

function cueMap(): Map<string, Cue[]> {
  if (cues) return cues;
  const map = new Map<string, Cue[]>();
  const put = (word: string, cue: Cue) => {
    const key = word.replaceAll('_', ' ');
    const list = map.get(key);
    if (list) list.push(cue);
    else map.set(key, [cue]);
  };
  for (const [index, area] of AREAS.entries()) {
    for (const noun of area.nouns.split(' ').filter(Boolean)) {
      put(noun, { area: index, weight: noun.includes('_') ? 3.5 : 2, noun: true });
    }
    for (const verb of area.verbs.split(' ').filter(Boolean))
      put(verb, { area: index, weight: 1, noun: false });
  }
  cues = map;
  return map;
}

let patterns: { readonly area: number; readonly pattern: RegExp }[] | null = null;

function patternCues() {
  patterns ??= AREAS.flatMap((area, index) =>
    area.pattern === undefined ? [] : [{ area: index, pattern: new RegExp(area.pattern) }],
  );
  return patterns;
}

/** How sure we must be before an area speaks: one noun of its own and a verb, or a telling noun. */
const ENOUGH = 2.9;

/** The area a request belongs to; `general` when unsure. */
export function areaOf(request: Request, draft: string): Area {
  const scores = new Array<number>(AREAS.length).fill(0);
  const nouns = new Array<boolean>(AREAS.length).fill(false);
  const map = cueMap();
  const words = wordsOf(draft.slice(request.start, Math.min(request.end, request.start + 600)));
  const seen = new Set<string>();
  const count = (key: string, factor: number) => {
    if (seen.has(key)) return;
    for (const cue of map.get(key) ?? []) {
      seen.add(key);
      scores[cue.area] = (scores[cue.area] ?? 0) + cue.weight * factor;
      if (cue.noun) nouns[cue.area] = true;
    }
  };
  for (const [index, word] of words.entries()) {
    count(`${word.key} ${words[index + 1]?.key ?? ''}`, 1);
    count(word.key, 1);
    if (/[^s]s$/.test(word.key)) count(word.key.slice(0, -1), 1);
  }
  const text = draft.slice(request.start, Math.min(request.end, request.start + 600)).toLowerCase();
  for (const { area, pattern } of patternCues()) {
    if (!pattern.test(text)) continue;
    scores[area] = (scores[area] ?? 0) + 9;
    nouns[area] = true;
  }
  let best = -1;
  for (const [index, score] of scores.entries()) {
    if (score >= ENOUGH && nouns[index] && score > (scores[best] ?? 0)) best = index;
  }
  return AREAS[best] ?? general;
}
