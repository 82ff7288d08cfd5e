import type { Context } from './context';

/** What an agent is sent to do: how it shows that it is done, what it must not do and when it asks. */
export interface Job {
  readonly check: string;
  readonly limit: string;
  readonly stop: string;
}

/** Words of software, anywhere in the order. */
const SOFTWARE =
  /\b(?:tests?|endpoint|api|component|function|module|branch|pull request|CI|sql|script (?:that|to)|bug|crash\w*|leak|login|settings page|parser|refactor|deploy|implement|migrate)\b|\.(?:[jt]sx?|py|sql)\b|\b(?:src|lib)\//i;

const CHANGE: Job = {
  check: 'the tests and the build pass and nothing else behaves differently',
  limit: 'public interfaces stay as they are',
  stop: 'a check fails twice',
};

const ANY: Job = {
  check: 'every part of it is there and anything left out is named with the reason',
  limit: 'nothing is sent, paid, posted or deleted beyond what is named here',
  stop: 'something is missing or can be read in two ways',
};

type Known = readonly [order: RegExp, job: Partial<Job>];

/** Work on software by how the order begins; the first that fits. */
const SOFTWARE_JOBS: readonly Known[] = [
  [
    /^(?:review|audit|check|investigate|look)\b/i,
    {
      check: 'each finding names the place, the evidence and what to do about it',
      limit: 'nothing is changed',
    },
  ],
  [
    /^(?!.*\btests\b).*\b(?:bug|fix|crash\w*|leak)\b/i,
    { check: 'a test fails without the change and passes with it' },
  ],
  [
    /^(?:write|create|build|make|deploy|set up)\b/i,
    { check: 'it has been tried once, does what is asked, and the result is shown' },
  ],
];

const JOBS: readonly Known[] = [
  [
    /^(?:scrape|extract|categori[sz]e|research|compare|investigate|look|find|list|collect|go)\b|\.csv\b/i,
    {
      check: 'each entry names its source, and what could not be found is listed',
      limit: 'nothing is guessed; gaps stay empty',
    },
  ],
  [
    /^(?:write|draft|rewrite|generate|turn|convert|summari[sz]e|translate)\b/i,
    {
      check: 'it can be used as it is, and every fact in it stands in what I gave you',
      limit: 'no fact, name or number is made up',
    },
  ],
];

/** The job of a prompt to an agent; `null` on other channels. */
export function jobOf({ input, parsed, text }: Context): Job | null {
  if (input.channel !== 'agent') return null;
  const order = parsed.phrase.replace(/^(?:please|help me|task:) /i, '');
  const named = (known: readonly Known[]) => known.find(([pattern]) => pattern.test(order))?.[1];
  // "Find the cause and fix it.": what it is about was said before.
  return SOFTWARE.test(order.length < 40 ? input.draft : text)
    ? { ...CHANGE, ...named(SOFTWARE_JOBS) }
    : { ...ANY, ...named(JOBS) };
}
