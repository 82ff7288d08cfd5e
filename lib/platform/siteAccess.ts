import { browser } from 'wxt/browser';
import { SITE_MATCHES } from '../composers/sites/index';
import { fits } from '../composers/sites/match';
import { loadEffectivePreferences } from './effectivePreferences';
import { loadManaged } from './managed';
import { startWatching } from './openPages';
import { changePreferences, isMutedHost } from './preferences';

/** How the assistant stands on one site. */
export interface SiteState {
  readonly host: string;
  /** `built-in` needs no permission; `added` was switched on by the user. */
  readonly kind: 'built-in' | 'added' | 'other' | 'never';
  readonly isOn: boolean;
  /** Switched off by the organisation. */
  readonly isManaged: boolean;
}

const PREFIX = 'site:';

/** The match pattern of a page's own host: `https://chat.example.com/*`. */
export function patternOf(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : null;
  } catch {
    return null;
  }
}

/** Where the assistant stands on the page at `address`. */
export async function siteState(address: string): Promise<SiteState> {
  const pattern = patternOf(address);
  if (!pattern) return { host: '', kind: 'never', isOn: false, isManaged: false };
  const url = new URL(address);
  const host = url.hostname;
  const isMuted = isMutedHost((await loadEffectivePreferences()).mutedHosts, host);
  const isManaged = isMutedHost((await loadManaged()).mutedHosts ?? [], host);
  if (SITE_MATCHES.some((match) => fits(url, match))) {
    return { host, kind: 'built-in', isOn: !isMuted, isManaged };
  }
  const isAdded = (await addedPatterns()).includes(pattern);
  return { host, kind: isAdded ? 'added' : 'other', isOn: isAdded && !isMuted, isManaged };
}

/**
 * Switches the assistant on at the site of `address`. For a site that is not built in the browser
 * asks the user; call it straight from a click.
 */
export async function switchOn(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  if (!pattern) return false;
  // First of all: the browser forgets the click as soon as we wait for anything else.
  if (!isBuiltIn(address) && !(await browser.permissions.request({ origins: [pattern] }))) {
    return false;
  }
  if (!isBuiltIn(address)) await register(pattern);
  await mute(new URL(address).hostname, false);
  return true;
}

/** Switches it off: a built-in site is muted, an added one is given up with its permission. */
export async function switchOff(address: string): Promise<void> {
  const pattern = patternOf(address);
  if (!pattern) return;
  if (isBuiltIn(address)) return mute(new URL(address).hostname, true);
  await unregister([pattern]);
  await browser.permissions.remove({ origins: [pattern] });
}

/** Match patterns of the sites the user added. */
export async function addedPatterns(): Promise<readonly string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts
    .map(({ id }) => id)
    .filter(isOurs)
    .map((id) => id.slice(PREFIX.length));
}

/** Forgets sites whose permission the user took back in the browser's own settings. */
export function followRemovedPermissions(): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void unregister(origins));
}

function isBuiltIn(address: string): boolean {
  const url = new URL(address);
  return SITE_MATCHES.some((match) => fits(url, match));
}

function isOurs(id: string): boolean {
  return id.startsWith(PREFIX);
}

async function mute(host: string, isMuted: boolean): Promise<void> {
  await changePreferences((now) => ({
    ...now,
    mutedHosts: [...now.mutedHosts.filter((other) => other !== host), ...(isMuted ? [host] : [])],
  }));
}

async function register(pattern: string): Promise<void> {
  if ((await addedPatterns()).includes(pattern)) return;
  await browser.scripting.registerContentScripts([
    {
      id: PREFIX + pattern,
      js: ['watch.js'],
      matches: [pattern],
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
  await startWatching([pattern]);
}

async function unregister(patterns: readonly string[]): Promise<void> {
  const added = await addedPatterns();
  const ids = patterns.filter((pattern) => added.includes(pattern)).map((p) => PREFIX + p);
  if (ids.length) await browser.scripting.unregisterContentScripts({ ids });
}
