import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { quickCopy, quickFormats } from '@/lib/exporters/lightFormats';
import { cardSlot } from '../card/slot';

/** Injected when a card's export is opened for the first time: the formats that are plain text. */
export default defineUnlistedScript(() => {
  cardSlot().formats = { quickCopy, quickFormats };
});
