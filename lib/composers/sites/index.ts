import type { Excluded } from '../read/walk';
import { chatgpt } from './chatgpt';
import { claude } from './claude';
import { copilot } from './copilot';
import { discord } from './discord';
import { element } from './element';
import { fastmail } from './fastmail';
import { gemini } from './gemini';
import { generic, QUOTED_FROM_HERE, QUOTES_AND_SIGNATURES } from './generic';
import { gmail } from './gmail';
import { googleChat } from './googleChat';
import { linkedin } from './linkedin';
import { fits } from './match';
import { mattermost } from './mattermost';
import { messenger } from './messenger';
import { outlook } from './outlook';
import { proton } from './proton';
import { rocketChat } from './rocketChat';
import type { Site } from './site';
import { slack } from './slack';
import { teams } from './teams';
import { telegram } from './telegram';
import { whatsapp } from './whatsapp';
import { yahoo } from './yahoo';
import { zoho } from './zoho';
import { zulip } from './zulip';

/** Every site with a file of its own. Earlier wins where two share a host. */
export const SITES: readonly Site[] = [
  gmail,
  outlook,
  yahoo,
  proton,
  fastmail,
  zoho,
  slack,
  teams,
  googleChat,
  whatsapp,
  discord,
  linkedin,
  messenger,
  telegram,
  mattermost,
  rocketChat,
  zulip,
  element,
  chatgpt,
  claude,
  gemini,
  copilot,
];

/** Match patterns of all sites that are on by default, for the manifest. */
export const SITE_MATCHES: readonly string[] = /* @__PURE__ */ matchesOf(SITES);

/** The site at an address; `generic` when there is no file for it. */
export function siteFor(address: string, element?: HTMLElement): Site {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return generic;
  }
  const found = SITES.find(
    (site) =>
      site.matches.some((pattern) => fits(url, pattern)) &&
      (!element || !site.where || site.where(element)),
  );
  return found ?? generic;
}

/** The site an element stands on; frames without an address belong to the page around them. */
export function siteAt(element: HTMLElement): Site {
  return siteFor(addressOf(element.ownerDocument), element);
}

/** True when the site knows this editable as something else than a message. */
export function refusedBySite(element: HTMLElement): boolean {
  const not = siteAt(element).not;
  return not ? element.matches(not.join(',')) : false;
}

/** What is left out of drafts on a site. */
export function excludedOn(site: Site): Excluded {
  return {
    parts: [...QUOTES_AND_SIGNATURES, ...(site.exclude ?? [])].join(','),
    after: [...QUOTED_FROM_HERE, ...(site.excludeAfter ?? [])].join(','),
  };
}

function addressOf(document: Document): string {
  const view = document.defaultView;
  let address = view?.location.href ?? '';
  for (let at = view; at && /^(about|data|blob):/.test(address); ) {
    const parent: Window | null = at.parent === at ? null : at.parent;
    if (!parent) break;
    try {
      address = parent.location.href;
    } catch {
      break; // a parent of another origin keeps its address to itself
    }
    at = parent as Window & typeof globalThis;
  }
  return address;
}

function matchesOf(sites: readonly Site[]): string[] {
  return [...new Set(sites.flatMap((site) => site.matches))].sort();
}
