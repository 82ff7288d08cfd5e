import { headOf } from '../english/nounPhrase';
import { capOf } from './cap';
import type { Context } from './context';
import { fillFor } from './slots';
import { kindOf } from './things';

const CLOCK = /\b\d{1,2}(?::\d{2}|\s?[ap]\.?m\b)|\bat (?:\d{1,2}|noon|lunch)\b/i;

/**
 * What the owner may decide alone and when to ask, by "class verb kind area"; the first that fits
 * counts. Each has to be true of nearly any request that reaches it.
 */
const ROWS: readonly (readonly [key: RegExp, text: string])[] = [
  [/ inbox$/, 'What can wait is your call.'],
  [/^answer/, 'The wording is your call; ask me before you promise anything.'],
  [/ renew /, 'Ask me first if the terms have changed.'],
  [/^(?:pay|bill)/, 'Ask me first if the amount looks wrong.'],
  [/^order/, 'Where you buy is your call; ask me if it costs more than expected.'],
  [/^schedule .* booking /, 'Which one is your call; ask me if it costs more than usual.'],
  [/ (?:run|lead|chair) meeting /, 'How you run it is your call.'],
  [/^schedule .* meeting /, 'You choose the time that suits everyone.'],
  [/^schedule/, ''],
  [/^find /, 'Where you look is your call; ask me before you commit to anything.'],
  [/^publish/, 'Small fixes to the wording are your call.'],
  [/^create .* (?:picture |design$)/, 'The look is your call.'],
  [
    /^create (?:write|document)|^create .* (?:text|slides) /,
    'Structure and wording are your call.',
  ],
  [/^create .* (?:figures|summary) /, 'The layout is your call; ask me if a number looks odd.'],
  [/^tidy| (?:merge|dedupe) /, 'How you sort it is your call; ask me before you delete anything.'],
  [
    /^(?:update|add) .* (?:data_entry|crm|bookkeeping)$/,
    'Ask me before you guess if anything is unclear.',
  ],
  [
    /^fix .* (?:device|goods|booking) /,
    'How you fix it is your call; ask me before it costs anything.',
  ],
  [/^fix/, 'How you fix it is your call.'],
  [/^host/, 'The details are your call; ask me before you spend more than planned.'],
  [/^chase/, 'How you reach {them} is your call.'],
  [/^summarize/, 'What to leave out is your call.'],
  [/^gather .* figures /, ''],
  [/^gather/, 'Whom to ask is your call.'],
  [/^install/, 'How you set it up is your call.'],
];

/** The sentence of freedom that fits this work best; `null` when there is nothing to decide. */
export function freedomOf(context: Context): string | null {
  const { main, verbClass, area, areaFits, text, tone } = context;
  if (!main || !verbClass) return null;
  const kind = kindOf(headOf(main.object));
  const key = `${verbClass.id} ${main.base} ${kind ?? 'thing'} ${areaFits ? area.id : ''}`;
  const said = ROWS.find(([pattern]) => pattern.test(key))?.[1];
  if (said === undefined) return verbClass.latitude ? 'How you get there is your call.' : null;
  // "the meeting room" leaves no choice.
  if (/^Which/.test(said ?? '') && /^(?:the|my|our|your)\b/i.test(main.object)) return null;
  // "from the six pilot customers" leaves nobody to choose.
  if (/^Whom/.test(said) && /\bfrom\b/i.test(`${main.object} ${main.complement}`)) return null;
  if (said === '' || (kind === 'meeting' && CLOCK.test(text))) return null;
  const sentence = fillFor(said, main, tone.british);
  return capOf(context) === null
    ? sentence
    : sentence.replace(/ask me if it costs .*/, 'ask me before you go over that.');
}
