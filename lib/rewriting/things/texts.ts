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

const USED = texts('{w} can get on with the work', '{w} {whas} used {them} once without trouble');

const WORKING = texts(
  'people can get on with their work',
  'somebody has used {them} once without trouble',
);

const HEARD = texts('nothing that matters is overlooked', 'each point is dealt with or answered');

const KEPT = texts(
  'people find what they look for',
  'people find what they need in {them} without asking',
);

const MAILBOX = texts(
  'people get an answer in time',
  'nothing older than a working day is unanswered',
);

/**
 * Why a thing matters and how to see that it is done, by kind of thing and what is done with it.
 * Each line has to be true of nearly any request that reaches it: it says what such a thing is for.
 */
export const TEXTS: Readonly<Record<Kind, Table>> = {
  paper: {
    mine: texts(
      '{w} {whas} the exact wording in front of me',
      '{w} can open {them} and no page is missing',
    ),
    hand: texts(
      '{w} can check the wording before we go on',
      '{w} {whas} confirmed getting the right version',
    ),
    make: texts(
      'both sides can see what they agree to',
      'names, dates and amounts are right and nothing is left open | {it} can be signed as {it} {is}',
    ),
    alter: texts(
      'the wording says what was agreed | nobody signs an old version',
      'the new wording is in and nothing else has changed',
    ),
    judge: texts(
      'we know what we commit to',
      'every point that has to change is marked, or it is clear that there is none',
    ),
    settle: texts('nothing is held up on our side', 'a complete copy is on file'),
  },
  figures: {
    mine: texts(
      '{w} can work with current figures',
      'the figures are current and {w} can see where they come from | {w} can use {them} without asking again',
    ),
    hand: texts(
      '{w} can work with current figures',
      '{w} {whas} confirmed getting {them} and {wneed} nothing more | {it} {has} arrived and nothing is missing',
    ),
    make: texts(
      'it is clear where we stand | we can decide on current figures',
      'the figures add up and it is clear where they come from | someone else can read {them} without asking',
    ),
    alter: texts('nobody works from old figures', 'the figures match where they come from'),
    judge: texts(
      'nobody decides on a wrong figure',
      'every figure that is off is listed with the right one',
    ),
    settle: texts('', 'the totals match and nothing is left open'),
  },
  summary: {
    mine: texts(
      '{w} can see where things stand',
      '{it} fit{s} on one page and {w} {wneed} to ask nothing more',
    ),
    hand: texts('{w} can see where things stand', '{w} {whas} confirmed getting {them}'),
    make: texts(
      'nobody has to read all of it',
      '{it} fit{s} on one page and somebody who was not involved can follow {them}',
    ),
  },
  text: {
    mine: texts(
      '{w} {whas} {them} at hand when needed',
      '{w} can open {them} and nothing is missing',
    ),
    hand: texts(
      '{w} {whas} it first-hand',
      '{w} {whas} confirmed getting {them} | {it} {has} gone to everyone it is meant for',
    ),
    make: texts(
      'readers get what they need without asking',
      'somebody who was not involved understands {them} at first reading | {it} can go out as {it} {is}',
    ),
    alter: texts('readers find the right version', 'a last read finds nothing to correct'),
    judge: texts(
      'nothing wrong goes out',
      'each change is marked, or you tell me that {it} {is} fine',
    ),
  },
  slides: {
    mine: texts(
      '{w} know the story before standing in front of people',
      '{w} can open {them} and every slide is there',
    ),
    hand: texts('{w} can prepare for questions', '{w} {whas} confirmed getting {them}'),
    make: texts('the audience gets the point', 'the main point of each slide is clear at a glance'),
    alter: texts('nobody presents old figures', 'every figure and name on the slides is current'),
    judge: texts(
      'we don’t find mistakes in front of the audience',
      'each change is noted on its slide, or you tell me that {it} {is} fine',
    ),
  },
  plan: {
    mine: texts('{w} can plan around it', '{w} can see what happens when'),
    hand: texts('{w} can plan around it', '{w} {whas} confirmed that the dates work'),
    make: texts('everyone knows who does what and when', 'every step has an owner and a date'),
    alter: texts('nobody plans with old dates', 'everyone affected has seen the change'),
    judge: texts(
      'we find the weak spots before they cost us',
      'every date or step that doesn’t work is listed with a way out',
    ),
    settle: texts('everyone can go ahead', 'everyone named in {them} has agreed'),
  },
  record: {
    mine: texts(
      '{w} can work from {them} straight away',
      '{it} {is} complete and nothing in {them} is out of date',
    ),
    hand: texts(
      '{w} can work from {them} straight away',
      '{w} {whas} confirmed getting {them} and can open {them}',
    ),
    make: texts(
      'people can find {them} where they look for {them}',
      'someone who needs {them} finds {them} without asking',
    ),
    alter: texts(
      'whoever looks it up finds the right entry',
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
    make: texts('people can get to work without waiting', 'each login has been tried once'),
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
      '{w} can take the next step',
      '{w} {whas} confirmed getting {them} and {whas} no open questions',
    ),
    make: texts('nobody has to ask again', '{it} {is} complete and someone else can use {them}'),
    alter: texts('nobody relies on old details', 'looking it up shows the right details'),
    judge: texts('nobody relies on wrong details', 'anything that is off is listed or corrected'),
  },
  meeting: {
    mine: texts('{w} can plan around it', 'time and place are confirmed'),
    hand: texts('{w} can plan around it', '{w} {whas} accepted'),
    make: texts(
      'everyone can plan around it',
      'everyone who has to be there has accepted and knows what it is about',
    ),
    alter: texts('nobody turns up at the wrong time', 'everyone invited has accepted the change'),
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
      'the money comes in on time',
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
      'everything is there when it is needed',
      'the order is confirmed with price and delivery date | {it} {has} arrived complete and undamaged',
    ),
  },
  device: {
    mine: USED,
    hand: USED,
    make: WORKING,
    alter: WORKING,
    judge: texts(
      'nobody is left without it when it counts',
      'anything that is wrong with {them} is listed',
    ),
    settle: WORKING,
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
    put: texts('the right people are in the loop', 'the name shows up in the right place'),
  },
  trouble: {
    hand: texts('{w} can deal with it', '{w} {whas} confirmed looking into it'),
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
      'each change is marked, or you tell me that {it} {is} fine',
    ),
  },
  mailbox: { alter: MAILBOX, judge: MAILBOX, settle: MAILBOX },
  store: { make: KEPT, alter: KEPT },
  opinion: {
    mine: texts('{w} can work them in', 'each point says what to change'),
    hand: texts('{w} can work them in', '{w} {whas} confirmed getting {them}'),
    make: HEARD,
    alter: HEARD,
    judge: HEARD,
    settle: HEARD,
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
  make: texts('', 'someone seeing {them} for the first time can use {them} without asking'),
  put: texts('', '{it} show{s} up {L}'),
  alter: texts('', 'a second look finds nothing left over or wrong'),
  judge: texts('mistakes are caught while they are easy to fix', 'anything that is off is listed'),
};
