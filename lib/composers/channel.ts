import type { Channel } from '../detection/request';
import type { Site } from './sites/site';

const CHANNELS: readonly string[] = ['email', 'chat', 'agent'];
// Names of fields, not their labels: those are in the language of the page.
const SUBJECT = 'input[name*="subject" i], input[id*="subject" i], input[data-testid*="subject" i]';

/**
 * What kind of message is written here. A known site says so; elsewhere a page may say so itself
 * (`data-outcomewise-channel`), and a subject field beside the editor makes it a mail.
 */
export function channelAt(site: Site, element: HTMLElement): Channel {
  if (site.matches.length > 0) return site.channel;
  const said = element.dataset.outcomewiseChannel ?? '';
  if (CHANNELS.includes(said)) return said as Channel;
  const around = element.closest('form, [role="dialog"], dialog') ?? element.ownerDocument;
  return around.querySelector(SUBJECT) ? 'email' : 'chat';
}
