import type { Kind } from './kinds';

/** What a family of verbs does with a thing; finer differences do not change why it matters. */
export type Deed = 'mine' | 'hand' | 'make' | 'put' | 'alter' | 'judge' | 'settle' | 'drop';

/** Reasons are read after "so that", checks after "done when"; slots as in a verb class. */
export interface Texts {
  readonly reasons: readonly string[];
  readonly checks: readonly string[];
}

type Table = Readonly<Partial<Record<Deed, Texts>>>;

const texts = (reasons: string, checks: string): Texts => ({
  reasons: reasons.split(' | ').filter(Boolean),
  checks: checks.split(' | ').filter(Boolean),
});

/**
 * Why a thing matters and how to see that it is done, by kind of thing and what is done with it.
 * Each line has to be true of nearly any request that reaches it: it says what such a thing is for.
 */
export const TEXTS: Readonly<Record<Kind, Table>> = {
  paper: {
    mine: texts(
      '{w} {whas} the exact wording in front of me | {w} can raise anything unclear before it is too late',
      '{w} can open {them} and no page is missing | {it} {is} the latest version',
    ),
    hand: texts(
      '{w} can check the wording before we go on | everyone works from the same version',
      '{w} {whas} confirmed getting the right version | {it} {has} arrived and no page is missing',
    ),
    make: texts(
      'both sides can see what they agree to | we can go ahead without another round',
      'names, dates and amounts are right and nothing is left open | {it} can be signed as {it} {is}',
    ),
    alter: texts(
      'the wording says what was agreed | nobody signs an old version',
      'the new wording is in and nothing else has changed | everyone has the new version',
    ),
    judge: texts(
      'we know what we commit to | nothing comes back to us later',
      'every point that has to change is marked, or I have your word that there is none | open questions are listed',
    ),
    settle: texts(
      'everyone is covered from then on | nothing is held up on our side',
      'a complete copy is on file | both sides have a complete copy',
    ),
  },
  figures: {
    mine: texts(
      '{w} can work with current figures | {w} can answer when asked about them',
      'the figures are current and {w} can see where they come from | {w} can use {them} without asking again',
    ),
    hand: texts(
      '{w} can work with current figures | everyone talks about the same figures',
      '{w} {whas} confirmed getting {them} and {wneed} nothing more | {it} {has} arrived and nothing is missing',
    ),
    make: texts(
      'we can decide on current figures | nobody has to guess where we stand',
      'the figures add up and it is clear where they come from | someone else can read {them} without asking',
    ),
    alter: texts(
      'nobody works from old figures | everyone sees the same figures',
      'the figures match where they come from | nothing old is left and the totals still add up',
    ),
    judge: texts(
      'nobody decides on a wrong figure | mistakes are caught before they go out',
      'every figure that is off is listed with the right one | the totals match where they come from',
    ),
    settle: texts('', 'the totals match and nothing is left open'),
  },
  text: {
    mine: texts(
      '{w} {whas} {them} at hand when needed',
      '{w} can open {them} and nothing is missing',
    ),
    hand: texts(
      '{w} {whas} it first-hand | {w} can act on it',
      '{w} {whas} confirmed getting {them} | {it} {has} gone to everyone it is meant for',
    ),
    make: texts(
      'readers get what they need without asking | it can go out without another round',
      'I have read {them} and would send {them} unchanged | somebody who was not involved understands {them} at first reading',
    ),
    alter: texts(
      'readers find the right version | nobody relies on the old wording',
      'a last read finds nothing to correct | the old wording is gone everywhere',
    ),
    judge: texts(
      'nothing wrong goes out | we can still fix what isn’t right',
      'each change is marked where it is needed, or I have your word that {it} {is} fine',
    ),
    settle: texts('', ''),
  },
  slides: {
    mine: texts(
      '{w} know the story before standing in front of people | {w} can go through it before it is shown',
      '{w} can open {them} and every slide is there',
    ),
    hand: texts(
      '{w} can prepare for questions | everyone sees the same version',
      '{w} {whas} confirmed getting {them}',
    ),
    make: texts(
      'the audience gets the point and we get a decision | there is time for one run-through',
      'the main point of each slide is clear at a glance | a run-through needs no changes',
    ),
    alter: texts(
      'nobody presents old figures | the story fits what we know today',
      'every figure and name on the slides is current',
    ),
    judge: texts(
      'we don’t find mistakes in front of the audience | the story holds up to questions',
      'each change is noted on its slide, or I have your word that {it} {is} fine',
    ),
    settle: texts('', ''),
  },
  plan: {
    mine: texts(
      '{w} can plan around it | {w} know what comes next',
      '{w} can see what happens when',
    ),
    hand: texts('{w} can plan around it', '{w} {whas} confirmed that the dates work'),
    make: texts(
      'everyone knows who does what and when | nobody has to ask what comes next',
      'every step has an owner and a date | everyone named in {them} has agreed',
    ),
    alter: texts(
      'nobody plans with old dates | everyone works from the same plan',
      'everyone affected has seen the change | no old date is left',
    ),
    judge: texts(
      'we find the weak spots before they cost us',
      'every date or step that doesn’t work is listed with a way out',
    ),
    settle: texts('everyone can go ahead', 'everyone named in {them} has agreed'),
  },
  record: {
    mine: texts(
      '{w} can work from {them} straight away | {w} don’t have to put {them} together myself',
      '{it} {is} complete and nothing in {them} is out of date',
    ),
    hand: texts(
      '{w} can work from {them} straight away',
      '{w} {whas} confirmed getting {them} and can open {them}',
    ),
    make: texts(
      'people can find {them} where they look for {them} | nobody has to keep a copy of their own',
      'someone who needs {them} finds {them} without asking',
    ),
    alter: texts(
      'whoever looks it up finds the right entry | nobody works from a wrong entry',
      'looking it up shows the right details and nothing else has changed',
    ),
    judge: texts(
      'nobody works from a wrong entry | mistakes are caught while they are easy to fix',
      'every wrong or missing entry is listed or corrected',
    ),
    settle: texts('', 'nothing in {them} is wrong or left open'),
    drop: texts('nothing old gets in the way', ''),
  },
  access: {
    mine: texts(
      '{w} can get on with the work',
      '{w} {whas} signed in once and can open what I need',
    ),
    hand: texts(
      '{w} can get to work without waiting',
      '{w} {whas} signed in once and can open what they need',
    ),
    make: texts(
      'people can get to work without waiting',
      'each login has been tried once | whoever needs it sees only what they should',
    ),
    alter: texts(
      'the right people get in and nobody else',
      'the right people have signed in once and nobody else can',
    ),
    judge: texts(
      'only the right people get in',
      'every account that should not be there is listed',
    ),
    settle: texts('only the right people get in', 'a test shows who can get in and who cannot'),
    drop: texts('only the right people get in', 'a test shows who can get in and who cannot'),
  },
  detail: {
    mine: texts(
      '{w} can go ahead without coming back to you | {w} can take the next step',
      '{it} {is} complete and {w} can use {them} as {it} {is}',
    ),
    hand: texts(
      '{w} can take the next step | {w} {wneed} nothing more from us',
      '{w} {whas} confirmed getting {them} and {whas} no open questions',
    ),
    make: texts('nobody has to ask again', '{it} {is} complete and someone else can use {them}'),
    alter: texts('nobody relies on old details', 'looking it up shows the right details'),
    judge: texts('nobody relies on wrong details', 'anything that is off is listed or corrected'),
    settle: texts('', ''),
  },
  meeting: {
    mine: texts('{w} can plan around it', 'time and place are confirmed'),
    hand: texts('{w} can plan around it', '{w} {whas} accepted'),
    make: texts(
      'everyone can plan around it | nobody’s time is wasted',
      'everyone who has to be there has accepted and knows what it is about',
    ),
    alter: texts(
      'nobody turns up at the wrong time',
      'everyone invited has accepted the change | the calendar shows the new details',
    ),
    judge: texts('nobody turns up at the wrong time', 'time, place and people are confirmed'),
  },
  booking: {
    mine: texts('{w} can travel without worries', '{w} {whas} the confirmation'),
    hand: texts('{w} can travel without worries', '{w} {whas} the confirmation'),
    make: texts(
      'nobody has to worry about it on the day',
      'the confirmation is in and the details match',
    ),
    alter: texts(
      'nobody stands there with the wrong booking',
      'the new confirmation is in and the old booking costs us nothing',
    ),
    judge: texts('nobody is surprised on the day', 'date, name and price match the confirmation'),
    settle: texts(
      'nobody has to worry about it on the day',
      'the confirmation is in and the details match',
    ),
  },
  money: {
    mine: texts('{w} can settle it', 'amount, date and purpose are clear'),
    hand: texts('{w} can book it without asking', '{w} {whas} confirmed getting {them}'),
    make: texts(
      'the money comes in on time | nobody has to ask what it is for',
      'amount, date and name are right and {it} {has} gone out',
    ),
    alter: texts('the books show what really happened', 'amount, date and name match the paper'),
    judge: texts(
      'we pay neither too much nor twice',
      'every amount that is off is listed with the right one',
    ),
    settle: texts(
      'nothing is overdue | the books are right at month-end',
      'the amount has gone through and the record shows it',
    ),
  },
  goods: {
    mine: texts('{w} can start using {them}', '{it} {has} arrived complete and undamaged'),
    hand: texts('{w} can start using {them}', '{it} {has} arrived complete and undamaged'),
    make: texts('nobody has to wait', '{it} {is} complete and in the right place'),
    alter: texts(
      'people find {them} where {it} {is} needed',
      '{it} {is} complete and in the right place',
    ),
    judge: texts('we don’t run out', 'what is missing is on a list with amounts'),
    settle: texts(
      'nobody has to wait | nobody runs out',
      'the order is confirmed with price and delivery date | {it} {has} arrived complete and undamaged',
    ),
  },
  device: {
    mine: texts('{w} can get on with the work', '{w} {whas} used {them} once without trouble'),
    hand: texts('{w} can get on with the work', '{w} {whas} used {them} once without trouble'),
    make: texts(
      'people can get on with their work',
      'somebody has used {them} once without trouble',
    ),
    alter: texts(
      'people can get on with their work',
      'somebody has used {them} once without trouble',
    ),
    judge: texts(
      'nobody is left without it when it counts',
      'anything that is wrong with {them} is listed',
    ),
    settle: texts(
      'people can get on with their work',
      'somebody has used {them} once without trouble',
    ),
  },
  software: {
    mine: texts('{w} can try it myself', '{it} run{s} without changes'),
    hand: texts('{w} can try it', '{w} {whas} run {them} once without trouble'),
    make: texts(
      'the people it is for can rely on it',
      'it does what was asked in a trial run and nothing else broke',
    ),
    alter: texts(
      'the people who use it notice the gain and no harm',
      'all checks still pass and nothing else behaves differently',
    ),
    judge: texts(
      'users are not the first to find a problem',
      'each main path has been tried and every fault is written down',
    ),
    settle: texts('the people who use it notice no gap', 'all checks still pass'),
    drop: texts('', 'nothing uses {them} any more and all checks still pass'),
  },
  person: {
    mine: texts('', ''),
    hand: texts('', ''),
    make: texts('', ''),
    put: texts('the right people are in the loop', 'the name shows up in the right place'),
    judge: texts('', ''),
    settle: texts('', ''),
  },
  trouble: {
    mine: texts('', ''),
    hand: texts('{w} can deal with it', '{w} {whas} confirmed looking into it'),
    make: texts('', ''),
    alter: texts('nobody runs into it again', 'we have tried it again and the trouble is gone'),
    judge: texts(
      'we deal with the cause and not the symptom',
      'we know the cause and what to do about it',
    ),
    settle: texts('nobody runs into it again', 'we have tried it again and the trouble is gone'),
  },
  picture: {
    mine: texts('{w} can see how it looks before it is used', '{w} can open {them} in full size'),
    hand: texts('{w} can use {them} straight away', '{w} {whas} confirmed that {it} can be opened'),
    make: texts(
      'people see at a glance what we mean',
      '{it} {is} sharp, in the right size and can be used as {it} {is}',
    ),
    alter: texts(
      'it looks right wherever it is shown',
      '{it} look{s} right on screen and on a phone',
    ),
    judge: texts(
      'nothing wrong is shown',
      'each change is marked, or I have your word that {it} {is} fine',
    ),
    settle: texts('', ''),
  },
  mailbox: {
    alter: texts('people get an answer in time', 'nothing older than a working day is unanswered'),
    judge: texts('people get an answer in time', 'nothing older than a working day is unanswered'),
    settle: texts('people get an answer in time', 'nothing older than a working day is unanswered'),
  },
  store: {
    make: texts(
      'people find what they look for',
      'a current file is found without asking and nothing is lost',
    ),
    alter: texts(
      'people find what they look for',
      'a current file is found without asking and nothing is lost',
    ),
  },
  opinion: {
    mine: texts('{w} can work them in', 'each point says what to change'),
    hand: texts('{w} can work them in', '{w} {whas} confirmed getting {them}'),
    make: texts('nothing that matters is overlooked', 'each point is dealt with or answered'),
    alter: texts(
      'nothing that matters is overlooked',
      'each point is dealt with or answered | I can see what changed',
    ),
    judge: texts('nothing that matters is overlooked', 'each point is dealt with or answered'),
    settle: texts('nothing that matters is overlooked', 'each point is dealt with or answered'),
  },
};

/** For things we do not know: only what the deed itself tells. */
export const UNKNOWN: Table = {
  mine: texts(
    '{w} can go ahead without coming back to you',
    '{it} {is} complete and {w} can use {them} as {it} {is}',
  ),
  hand: texts(
    '{w} can take the next step',
    '{w} {whas} confirmed getting {them} | {it} {has} arrived and nothing is missing',
  ),
  make: texts(
    'there is time to look at {them} before {it} {is} needed',
    'I have looked at {them} and have nothing to add',
  ),
  put: texts('', '{it} show{s} up {L}'),
  alter: texts('', 'a second look finds nothing left over or wrong'),
  judge: texts('mistakes are caught while they are easy to fix', 'anything that is off is listed'),
};
