import type { Composer } from './composer';
import { watchComposition } from './composing';
import { fieldSurface } from './field-surface';
import { isField } from './find';
import { hostSurface } from './host-surface';
import { excludedOn, siteAt } from './sites/index';

/**
 * Opens the composer that `composerAt` found, as the site it stands on knows it.
 *
 * @param signal ends the listeners that follow IME compositions
 * @example const composer = openComposer(element, controller.signal); composer.read();
 */
export function openComposer(element: HTMLElement, signal?: AbortSignal): Composer {
  const site = siteAt(element);
  watchComposition(element, signal);
  if (isField(element)) return fieldSurface(element, site);
  return hostSurface(element, site, excludedOn(site));
}
