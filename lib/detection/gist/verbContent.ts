import { VERB, WORK } from '../../english/verbs';
import type { Asked } from './asked';

const MEET = new Set(
  'meet join attend come go visit lunch talk discuss speak chat participate sit dine travel fly stop swing grab regroup'.split(
    ' ',
  ),
);
const SOCIAL = new Set(
  'enjoy hope thank welcome wish congratulate celebrate cheer forgive excuse pardon hesitate love bless relax rest'.split(
    ' ',
  ),
);
const MENTAL = new Set(
  'think know believe remember forget understand imagine guess assume suppose recall wonder realize realise notice note bear mind feel hear expect trust mean consider wait'.split(
    ' ',
  ),
);
const STATE = new Set(
  'be is are am was were seem appear remain stay stand belong exist consist contain include involve depend matter own need want like prefer deserve happen occur work live look sound'.split(
    ' ',
  ),
);

/** What the verb asks for by its class alone. */
export function verbContent(asked: Asked): string {
  const { base, n1, bits } = asked;
  if (
    base === 'review' ||
    base === 'comment' ||
    base === 'read' ||
    base === 'check' ||
    base === 'consider'
  )
    return base === 'consider' ? 'consider' : 'review';
  if (base === 'work') return /^(?:on|with|up|out)$/.test(n1) ? 'work-light' : 'state';
  if (base === 'follow') return n1 === 'up' ? 'work-light' : 'guide';
  if (
    base === 'use' ||
    base === 'try' ||
    base === 'handle' ||
    base === 'deal' ||
    base === 'bring' ||
    base === 'put' ||
    base === 'set' ||
    base === 'start' ||
    base === 'begin' ||
    base === 'continue' ||
    base === 'stop'
  )
    return `v-${base}`;
  if (MEET.has(base)) return 'meet';
  if (SOCIAL.has(base)) return 'social';
  if (MENTAL.has(base)) return 'mental';
  if (STATE.has(base)) return 'state';
  if (base === 'get' || base === 'give' || base === 'do') return `v-${base}`;
  if (bits & (WORK | VERB.light)) return 'work';
  if (bits & VERB.guide) return 'guide';
  return bits === 0 ? 'unknown' : 'other';
}
