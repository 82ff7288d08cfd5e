import type { LineKind } from '../../text/lines';
import { likeliest } from '../gist/gist';
import type { Local, Place } from '../local';
import { Bag, hashWord } from './bag';
import { endMark, shapeOf } from './shapes';

const placeBag = new Bag(4096);

const KINDS: Readonly<Record<LineKind, number>> = {
  text: 1,
  blank: 2,
  bullet: 3,
  number: 4,
  check: 5,
  heading: 6,
  quote: 7,
  code: 8,
  signature: 9,
};

/**
 * Collects the features that come from the place of a sentence and from its neighbours.
 *
 * @returns a bag that the next call empties
 */
export function placeFeatures(local: Local, place: Place): Bag {
  const { previous, next } = place;
  const bag = placeBag.start();
  const kind = KINDS[place.kind];
  const channel = place.channel === 'email' ? 1 : place.channel === 'chat' ? 2 : 3;
  const head = hashWord(shapeOf(local.view, local.view.head));
  bag.add(100, kind, place.startsLine ? 1 : 2, place.endsLine ? 1 : 2);
  bag.add(101, channel);
  bag.add(102, channel, head);
  bag.add(105, place.after + 1);
  bag.add(108, place.before + place.after === 0 ? 1 : 2, endMark(local.view));
  const main = likeliest(local.gists);
  if (main) {
    const prior = Math.max(-4, Math.min(3, Math.round(main.prior)));
    bag.add(120, hashWord(main.strength), channel);
    bag.add(126, prior + 5, channel, endMark(local.view));
  }
  if (previous) for (const e of previous.echo) bag.add(110, e, place.sameParagraphBefore ? 1 : 2);
  else bag.add(111, 1);
  if (next) for (const e of next.echo) bag.add(112, e, place.sameParagraphAfter ? 1 : 2);
  if (place.leadIn) for (const e of place.leadIn.echo) bag.add(114, e);
  for (const hit of local.hits) {
    const f = hashWord(hit.form.id);
    bag.add(115, f, channel);
    bag.add(116, f, kind);
    bag.add(117, f, Math.min(place.after, 2) + 1);
  }
  return bag;
}
