import { channelAt } from './channel';
import type { Composer } from './composer';
import { isField } from './field';
import { fieldSurface } from './fieldSurface';
import { hostSurface } from './hostSurface';
import { excludedOn, siteAt } from './sites/index';
import { watchTyping } from './typing';

/**
 * Opens the composer that `composerAt` found, as the site it stands on knows it.
 *
 * @param signal ends the listeners that follow IME compositions
 * @example const composer = openComposer(element, controller.signal); composer.read();
 */
export function openComposer(element: HTMLElement, signal?: AbortSignal): Composer {
  const known = siteAt(element);
  const site = { ...known, channel: channelAt(known, element) };
  watchTyping(element, signal);
  if (isField(element)) return fieldSurface(element, site);
  return hostSurface(element, site, excludedOn(site));
}
