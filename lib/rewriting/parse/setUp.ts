import { headOf } from '../../english/nounPhrase';
import { entryOf } from '../verbs/lexicon';
import type { VerbClass } from '../verbs/verbClass';

/** What "set up" puts into a calendar. */
const MEETS =
  /^(?:meetings?|calls?|appointments?|interviews?|demos?|lunch|dinner|sessions?|times?|slots?|webinars?|events?|workshops?|training|conference|visits?|chats?|reviews?|sync|kickoff|party|1:1s?)$/i;

/** "Set up" puts a meeting into the calendar; anything else is built and has to work. */
export function setUpClass(object: string): VerbClass | undefined {
  return entryOf(MEETS.test(headOf(object)) ? 'schedule' : 'install')?.verbClass;
}
