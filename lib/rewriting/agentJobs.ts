import type { Context } from './context';

/** What an agent is sent to do: how it shows that it is done, what it must not do and when it asks. */
export interface Job {
  /** Read after "so that"; absent where only the writer knows. */
  readonly reason?: string;
  readonly check: string;
  readonly limit: string;
  readonly stop: string;
}

/** Words of software, anywhere in the order. */
const SOFTWARE =
  /\b(?:tests?|endpoint|api|components?|functions?|module|repo|branch|pull request|PR|diff|CI|docker|sql|regex|script (?:that|to)|python|react|html|bug|crash\w*|leak|dark mode|login|(?:settings|landing) page|build|parser|refactor|deploy|implement|debug|migrate)\b|\.(?:[jt]sx?|py|sql|ya?ml)\b|\b(?:src|lib)\//i;

const UNCLEAR = 'something named here is missing or can be read in two ways';

const CHANGE: Job = {
  check: 'the tests and the build pass and nothing else behaves differently',
  limit: 'public interfaces stay as they are and no dependency is added without a note',
  stop: 'data or a public interface would have to change; or if the same check fails twice',
};

const ANY: Job = {
  check: 'every part of it is there and anything left out is named with the reason',
  limit: 'nothing is sent, paid, posted or deleted beyond what is named here',
  stop: UNCLEAR,
};

type Known = readonly [order: RegExp, job: Partial<Job>];

/** Work on software by how the order begins; the first that fits. */
const SOFTWARE_JOBS: readonly Known[] = [
  [
    /^(?:review|audit|check|investigate|find out|analy[sz]e|look)\b/i,
    {
      check: 'each finding names the place, the evidence and what to do about it',
      limit: 'nothing is changed, only looked at',
    },
  ],
  [
    /^(?:write|add)\b.*\btests?\b/i,
    { check: 'all tests pass, and each new one fails when what it tests is broken' },
  ],
  [
    /^(?!.*\btests\b).*\b(?:bug|fix|crash\w*|leak)\b/i,
    {
      check:
        'the cause is named, a test fails without the change and passes with it, and nothing else behaves differently',
    },
  ],
  [
    /^(?:write|create|build|make|deploy|run|set up)\b/i,
    { check: 'it has been tried once, does what is asked, and the result is shown' },
  ],
];

const JOBS: readonly Known[] = [
  [
    /^(?:book|order|buy|reserve)\b/i,
    { check: 'the confirmation is shown with date, name and price' },
  ],
  [
    /^(?:scrape|go to|open|monitor|(?:every \w+, )?check)\b|\bhttps?:/i,
    {
      check: 'each result names the page it comes from, and whatever was not found is listed',
      stop: 'a page asks for a login, a payment or personal data; or if a site blocks you',
    },
  ],
  [
    /^(?:extract|categori[sz]e|classify|merge|clean)\b|\b(?:csv|spreadsheet)\b|\.xlsx?\b/i,
    {
      check:
        'every item is there or listed with the reason it is not, and a spot check finds no errors',
      limit: 'the original stays untouched and no value is guessed; gaps stay empty and are listed',
    },
  ],
  [
    /^(?:research|compare|investigate|analy[sz]e|look|find|list|collect|go through)\b/i,
    {
      reason: 'we can decide on facts',
      check: 'each statement names its source, and what could not be found is said',
      limit: 'facts and guesses are kept apart',
    },
  ],
  [
    /^(?:summari[sz]e|translate|shorten)\b/i,
    { check: 'every main point is there and nothing is added' },
  ],
  [
    /^(?:write|draft|rewrite|generate|turn|convert|improve|outline)\b/i,
    {
      check: 'it can be used as it is, and every fact in it stands in what I gave you',
      limit: 'no fact, name or number is made up',
    },
  ],
];

/** The job of a prompt to an agent; `null` on other channels and where the user's own packs may know better. */
export function jobOf({ input, parsed, text }: Context): Job | null {
  if (input.channel !== 'agent' || input.packs?.length) return null;
  const order = parsed.phrase.replace(/^(?:(?:please|help me|task:|also|then)\s+)+/i, '');
  const named = (known: readonly Known[]) => known.find(([pattern]) => pattern.test(order))?.[1];
  // "Find the cause and fix it.": what it is about was said before.
  const about = order.split(/\s+/).length <= 6 ? input.draft : text;
  return SOFTWARE.test(`${order} ${about}`)
    ? { ...CHANGE, ...named(SOFTWARE_JOBS) }
    : { ...ANY, ...named(JOBS) };
}
