import { headOf } from '../../english/nounPhrase';
import { kindOf } from '../things/kinds';
import { entryOf } from '../verbs/lexicon';
import type { VerbClass } from '../verbs/verbClass';

/** What "set up" puts into a calendar. */
const MEETS = /^(?:times?|reviews?)$/i;

/** "Set up" puts a meeting into the calendar; anything else is built and has to work. */
export function setUpClass(object: string): VerbClass | undefined {
  return entryOf(
    kindOf(headOf(object)) === 'meeting' || MEETS.test(headOf(object)) ? 'schedule' : 'install',
  )?.verbClass;
}
