import { addBusinessDays, addDays, dayOfMonth, endOfMonth, endOfQuarter, onOrAfter } from './day';

/** A business phrase for a day. `day` gives `null` where the phrase names none ("asap"). */
export interface Idiom {
  readonly pattern: RegExp;
  readonly day: (match: RegExpExecArray, now: Date) => Date | null;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY =
  '(?:sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?)';
const COUNT = '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a few)';
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  'a couple of': 2,
  'a few': 3,
};

function count(word: string | undefined): number {
  const key = (word ?? '').toLowerCase();
  return COUNTS[key] ?? Number.parseInt(key, 10);
}

function weekday(word: string | undefined): number {
  return WEEKDAYS.indexOf((word ?? '').slice(0, 3).toLowerCase());
}

function named(word: string | undefined, now: Date): Date {
  const key = (word ?? '').trim().toLowerCase();
  if (key === '' || key === 'today' || key === 'tonight') return addDays(now, 0);
  if (key === 'tomorrow') return addDays(now, 1);
  const wanted = weekday(key.replace(/^(?:this|next|on) /, ''));
  return wanted < 0 ? addDays(now, 0) : onOrAfter(addDays(now, 1), wanted);
}

function shift(word: string | undefined): number {
  return /next/i.test(word ?? '') ? 1 : 0;
}

function friday(now: Date, weeks: number): Date {
  return addDays(onOrAfter(addDays(now, now.getDay() === 0 ? 0 : 0), 5), 7 * weeks);
}

function idiom(source: string, day: Idiom['day']): Idiom {
  return { pattern: new RegExp(`\\b${source}(?![\\w-])`, 'i'), day };
}

const DAY_WORD = `(today|tomorrow|tonight|(?:this |next |on )?${WEEKDAY})`;

/** Phrases a date library misses or gets wrong, the more specific first. */
export const IDIOMS: readonly Idiom[] = [
  idiom(
    `(?:the )?(?:eod|cob|close of business|close of play|cop|end of (?:the )?(?:business )?day)(?:,? (?:on )?${DAY_WORD})?`,
    (m, now) => named(m[1], now),
  ),
  idiom(`${DAY_WORD} (?:eod|cob|close of business|close of play|end of (?:the )?day)`, (m, now) =>
    named(m[1], now),
  ),
  idiom('(?:the )?(?:eow|end of (?:the |this |next )?(?:working )?week)', (m, now) =>
    friday(now, shift(m[0])),
  ),
  idiom('(?:the )?(?:eom|month[- ]end|end of (?:the |this |next )?month)', (m, now) =>
    endOfMonth(now, shift(m[0])),
  ),
  idiom('(?:the )?(?:eoq|quarter[- ]end|end of (?:the |this |next )?quarter)', (m, now) =>
    endOfQuarter(now, shift(m[0])),
  ),
  idiom('(?:the )?end of q([1-4])', (m, now) => {
    const end = new Date(now.getFullYear(), Number(m[1]) * 3, 0);
    return end < addDays(now, 0) ? new Date(now.getFullYear() + 1, Number(m[1]) * 3, 0) : end;
  }),
  idiom(
    '(?:the )?(?:eoy|year[- ]end|end of (?:the |this )?year)',
    (_, now) => new Date(now.getFullYear(), 11, 31),
  ),
  idiom(`${COUNT} (?:business|working) days?(?: from (?:now|today))?`, (m, now) =>
    addBusinessDays(now, count(m[1])),
  ),
  idiom(`(?:in|within) (?:the next )?(?:a )?(?:24|48|72) hours`, (m, now) =>
    addDays(now, Number.parseInt(/\d\d/.exec(m[0])?.[0] ?? '24', 10) / 24),
  ),
  idiom(`(?:in|within) (?:the (?:next|coming) )?${COUNT} days?`, (m, now) =>
    addDays(now, count(m[1])),
  ),
  idiom(`(?:in|within) (?:the (?:next|coming) )?${COUNT} weeks?(?: time)?`, (m, now) =>
    addDays(now, 7 * count(m[1])),
  ),
  idiom(
    `(?:in|within) (?:the (?:next|coming) )?${COUNT} months?`,
    (m, now) => new Date(now.getFullYear(), now.getMonth() + count(m[1]), now.getDate()),
  ),
  idiom(`(?:in|within) (?:a|the next) (?:fortnight)`, (_, now) => addDays(now, 14)),
  idiom(
    `(?:in|within) (?:the (?:next|coming) )?${COUNT} (?:hours?|hrs?|minutes?|mins?)`,
    (_, now) => addDays(now, 0),
  ),
  idiom(`(?:within|in) the (?:hour|day)`, (_, now) => addDays(now, 0)),
  idiom(`(?:within|in) the week`, (_, now) => addDays(now, 7)),
  idiom(`a (?:week|fortnight) from ${DAY_WORD}`, (m, now) =>
    addDays(named(m[1], now), /fortnight/i.test(m[0]) ? 14 : 7),
  ),
  idiom(`(?:today|tomorrow) week`, (m, now) => addDays(now, /^tom/i.test(m[0]) ? 8 : 7)),
  idiom(`first thing(?: in the morning)?(?: (?:on )?${DAY_WORD})?`, (m, now) =>
    m[1] ? named(m[1], now) : addDays(now, 1),
  ),
  idiom(
    `(?:by|before|on|for|until|till|around) the (\\d{1,2})(?:st|nd|rd|th)(?! (?:of|floor|street|st|ave|time|item|page|grade|anniversary|version|edition|draft|[A-Z]))`,
    (m, now) => dayOfMonth(now, Number(m[1])),
  ),
  idiom('(?:early |late(?:r)? |mid )?next week', (m, now) =>
    /early/i.test(m[0])
      ? addDays(onOrAfter(addDays(now, 1), 1), 0)
      : addDays(onOrAfter(addDays(now, 1), 1), 4),
  ),
  idiom('(?:later |early |sometime )?this week', (_, now) => friday(now, 0)),
  idiom('(?:by|before|over|this) the weekend|this weekend', (_, now) => onOrAfter(now, 5)),
  idiom('next month', (_, now) => endOfMonth(now, 1)),
  idiom('this month', (_, now) => endOfMonth(now, 0)),
  idiom(
    'this (?:morning|afternoon|evening)|tonight|by (?:noon|midday|midnight|lunch(?:time)?)',
    (_, now) => addDays(now, 0),
  ),
  idiom(
    `(?:by|before|at) (?:[1-9]|1[0-2])(?::[0-5]\\d| ?[ap]\\.?m\\.?|:[0-5]\\d ?[ap]\\.?m\\.?)?(?! (?:of|items?|days?|weeks?|people|percent|points?|%))(?:,? (today|tomorrow|(?:on )?${WEEKDAY}))?`,
    (m, now) => named(m[1], now),
  ),
  idiom(
    'as soon as (?:possible|you can)|asap|right away|immediately|straight away|at once',
    () => null,
  ),
];

/** Something in the words hints at a time; cheap to ask before the idioms are tried. */
export const TIME_HINT = new RegExp(
  `\\b(?:today|tomorrow|tonight|noon|midday|midnight|lunch|morning|afternoon|evening|week|weeks|weekend|month|months|quarter|year|day|days|hour|hours|minutes|hrs?|mins?|asap|immediately|once|away|possible|can|eod|cob|cop|eow|eom|eoq|eoy|business|play|fortnight|thing|time|q[1-4]|by|before|until|${WEEKDAY}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\\d{1,2}(?:st|nd|rd|th))\\b|\\d[/.-]\\d|\\d ?[ap]m\\b`,
  'i',
);
