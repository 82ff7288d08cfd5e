import type { Word } from './words';

const DAY =
  /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/;
const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const PART =
  /^(?:hour|morning|afternoon|evening|night|noon|midnight|lunch|lunchtime|week|weekend|month|quarter|year|eod|cob|eow|eom|eob|close|end|day)$/;
const ALONE =
  /^(?:today|tomorrow|tonight|tmrw|tmr|tomorow|asap|a\.s\.a\.p|immediately|now|eod|cob|eow|eom|soonest|daily|weekly|monthly|quarterly|yearly|annually|nightly|hourly|promptly|urgently|soon|shortly|quickly|quick|again)$/;
const RHYTHM = /^(?:daily|weekly|monthly|quarterly|yearly|annually|nightly|hourly)$/;
const CLOCK = /^\d{1,2}(?:[:.h]\d{2})?(?:am|pm|a\.m|p\.m)?$/;
const DATE =
  /^\d{1,2}(?:st|nd|rd|th)?$|^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?$|^q[1-4]$|^\d{4}-\d{2}-\d{2}$/;

/** Weekday or month name, number of a day, part of a day: things a deadline is made of. */
export function isTimeNoun(key: string): boolean {
  return (
    DAY.test(key) ||
    MONTH.test(key) ||
    PART.test(key) ||
    ALONE.test(key) ||
    CLOCK.test(key) ||
    DATE.test(key)
  );
}

function at(words: readonly Word[], index: number): string {
  const key = words[index]?.key ?? '';
  return key === 'b4' ? 'before' : key;
}

/** True when a time expression begins at `index`, so the object before it has ended. */
export function startsTime(words: readonly Word[], index: number): boolean {
  const word = at(words, index);
  const next = at(words, index + 1);
  const third = at(words, index + 2);
  if (RHYTHM.test(word)) return isAdverbial(words, index);
  if (ALONE.test(word) && word !== 'soon' && word !== 'quick') return true;
  if (word === 'end' && next === 'of')
    return /^(?:day|week|month|the|this|next|today|business|q[1-4]|year|quarter)$/.test(third);
  if (word === 'close' && next === 'of') return true;
  if (word === 'first' && next === 'thing') return true;
  const count = word === 'at' && next === 'least' ? index + 2 : index;
  if (
    /^(?:\d+|an?|one|two|three|four|five|six|seven|half)$/.test(at(words, count)) &&
    /^(?:minutes?|hours?|days?|weeks?|months?)$/.test(at(words, count + 1)) &&
    /^(?:before|after|ahead|earlier|later|prior)$/.test(at(words, count + 2))
  )
    return true;
  if (/^(?:right|straight)$/.test(word) && /^(?:away|now|after)$/.test(next)) return true;
  if (word === 'as' && (next === 'soon' || next === 'early' || next === 'quickly')) return true;
  if (
    word === 'at' &&
    (next === 'your' || next === 'the') &&
    (third === 'earliest' || third === 'latest' || third === 'same')
  )
    return true;
  if (word === 'no' && next === 'later') return true;
  if (word === 'prior' && next === 'to') return true;
  if (word === 'ahead' && next === 'of') return true;
  if (
    /^(?:over|during|throughout)$/.test(word) &&
    /^(?:the|this|next)$/.test(next) &&
    /^(?:weekend|holiday|holidays|summer|winter|week|night|next|coming|year|month|break)$/.test(
      third,
    )
  )
    return true;
  if (word === 'sometime' || word === 'anytime') return true;
  if (
    (word === 'every' || word === 'each') &&
    (DAY.test(next) || PART.test(next) || MONTH.test(next) || next === 'other')
  )
    return true;
  if (word === 'once' && /^(?:a|per|every)$/.test(next) && PART.test(third)) return true;
  if (
    /^(?:this|next|later|early|late)$/.test(word) &&
    (DAY.test(next) ||
      PART.test(next) ||
      MONTH.test(next) ||
      next === 'this' ||
      next === 'business')
  )
    return true;
  if (
    word === 'in' &&
    (next === 'the' || next === 'a') &&
    /^(?:morning|afternoon|evening|next|couple|few|coming|day|week|month)$/.test(third)
  )
    return true;
  if (
    /^(?:in|within)$/.test(word) &&
    /^(?:\d+|an?|one|two|three|four|five|six|the|next)$/.test(next) &&
    /^(?:hours?|days?|weeks?|months?|minutes?|mins?|next|business|working)$/.test(third)
  )
    return true;
  if (
    word === 'on' &&
    (DAY.test(next) ||
      MONTH.test(next) ||
      (/^\d/.test(next) && MONTH.test(third)) ||
      (next === 'the' && /^\d{1,2}(?:st|nd|rd|th)$/.test(third)))
  )
    return true;
  if (
    word === 'for' &&
    (DAY.test(next) ||
      /^(?:today|tomorrow|tonight|next|this|\d{1,2}(?:[:.]\d{2})?(?:am|pm)|\d{1,2}:\d{2})$/.test(
        next,
      ))
  ) {
    return DAY.test(next) || isTimeNoun(third) || !/^(?:next|this)$/.test(next);
  }
  if (word === 'at' && (CLOCK.test(next) || next === 'noon' || next === 'lunch')) return true;
  if (
    /^(?:by|before|until|till|til|after|since|around|starting|beginning|through|thru|during|effective)$/.test(
      word,
    )
  ) {
    if (isTimeNoun(next)) return true;
    if (
      word === 'before' ||
      word === 'until' ||
      word === 'till' ||
      word === 'after' ||
      word === 'during'
    )
      return true;
    return (
      /^(?:the|this|next|then|mid|early|late|your|our|my|end|close|lunch)$/.test(next) &&
      (isTimeNoun(third) ||
        third === 'end' ||
        /meeting|call|deadline|beginning|start|board|review|launch/.test(third) ||
        next === 'then' ||
        next === 'end')
    );
  }
  return (
    DAY.test(word) &&
    index > 0 &&
    /^(?:am|pm|morning|afternoon|evening|night|at|by|if|please|\d.*|)$/.test(next)
  );
}

/** True when any part of the text speaks of time, so we must not propose a deadline of our own. */
export function speaksOfTime(words: readonly Word[]): boolean {
  return words.some(
    (word, index) =>
      startsTime(words, index) ||
      DAY.test(word.key) ||
      (MONTH.test(word.key) &&
        (/\d/.test(words[index - 1]?.key ?? '') ||
          /\d/.test(words[index + 1]?.key ?? '') ||
          !/^(?:may|march)$/.test(word.key))) ||
      RHYTHM.test(word.key) ||
      /^(?:when|once|whenever|urgent|urgently|asap|ongoing|always|forward|deadline|soon|next|today's|tomorrow's|immediate|while|until|earliest)$/.test(
        word.key,
      ),
  );
}

/** True when the text names a rhythm ("every Monday", "weekly", "each month"). */
export function speaksOfRhythm(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    const next = at(words, index + 1);
    if (RHYTHM.test(word.key)) return isAdverbial(words, index);
    if (word.key === 'every' || word.key === 'each')
      return DAY.test(next) || PART.test(next) || MONTH.test(next) || next === 'other';
    return word.key === 'ongoing' || (word.key === 'going' && next === 'forward' && false);
  });
}

/** "weekly" at the end is a rhythm, "the weekly report" only names a thing. */
function isAdverbial(words: readonly Word[], index: number): boolean {
  const next = at(words, index + 1);
  return (
    index > 1 &&
    (next === '' ||
      words[index]?.after !== '' ||
      /^(?:and|please|for|to|so|with|at|by|on|until)$/.test(next))
  );
}
