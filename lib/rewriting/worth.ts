import type { Context } from './context';

/** How much may be offered: the full forms, only a "done when", or nothing at all. */
export type Worth = 'full' | 'check' | 'none';

/** Advice, offers and questions of taste: the reader decides whether there is any work. */
const ADVICE =
  /^\W*(?:(?:fyi|btw|also|and|so|ps|p\.s\.)[,:]?\s+)*(?:you(?:['’]ll| will)? (?:may|might|probably|likely|could)\b.{0,12}\b(?:want|need|wish|like|have|consider|find)\b|you(?:['’]ll| will) want\b|you may\b|it (?:may|might|would|could) be (?:wise|worth|good|better|best|helpful|useful|an idea)|do you (?:want|need|think|care|wish)\b|feel free\b|perhaps you\b|maybe you\b|(?:just |i )*(?:thought|think) (?:you|we) (?:might|may|could)\b)/i;

/** "Slips must be handed in": a rule or a reminder that already says what is to be true. */
const RULE = /\b(?:must|should|shall|ought to)(?: not| still| always| only| never)? be \w+/i;

/** The writer turns back what was done a moment ago. */
const CORRECTION =
  /^\W*(?:no\b|nope\b|wrong\b|oops\b|not quite|that['’]?s (?:wrong|not)|revert\b|undo\b|try again|start over|go back\b)/i;

/** Invitations, hopes, opinions and reports of what others asked for: nobody is given work by them. */
const NO_WORK =
  /^\W*(?:i |we )?(?:want|wanna|plan|hope|intend)s? (?:to )(?!have\b|get\b|see\b)\w|\bif (?:you are|you're|u r) able\b|\bif you feel\b|\bmay be (?:valuable|useful|helpful|of interest)\b|\bseems? to me\b|\bi would (?:rather|prefer)\b|\b(?:like|want|love) to invite\b|\bjoin us\b|\bwhat do you think\b|\b(?:wait|hold off) (?:until|till|for|on)\b|\basked me to\b|\bhas asked (?:that|me|us)\b|\bis (?:also )?requesting\b|\bi trust\b|^\W*(?:i|we) (?:just )?(?:read|thought|think|wonder)\b|\bit might be (?:interesting|nice|good)\b|\bcheck out my\b|^\W*read (?:below|on)\b|^\W*fyi\b|^\W*if (?:you(?:'re| are) )?interested\b|=20\b|\bwatch me\b|\btry \w+ing\b|\bplease be (?:prepared|ready|aware|advised|on time)\b|:\s*\d{1,2}\.\s*$/i;

/** Small moves of one thing: how is said with the verb, and what counts is that it arrived. */
const ERRAND_VERB =
  /^(?:forward|fax|print|print out|copy|scan|sign|execute|return|resend|relabel|rename|leave|drop|pass|hand|initial|cc|dial|text|ping|remind)$/;

/** Orders about how, not about what: they limit another request. */
const LIMIT =
  /^(?:use|keep|leave|stick|limit|avoid|output|return|format|title|name|label|respond|be (?:brief|concise|careful|polite|specific|nice|short|clear|honest|thorough|aware)|stay|focus|follow|remember|assume|ignore|skip|only|feel|note|bear|mind|stop|never|don['’]?t|make it)\b/i;

/** Orders that an expert wrote down word by word. */
const RECIPE =
  /`[^`]*\s[^`]*`|\bcherry-pick|\b(?:git|npm|kubectl|docker|systemctl|sudo|ssh|curl) [a-z-]|\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b/;

const RULE_LINE =
  /(?:^|[.!?\n])\W*(?:\d+[.)]\s*)?(?:always|never|you (?:must|should|will|can)|do not|don['’]t)\b/gi;

/** A prompt that sets up an agent for good, with its rules one below the other. */
function isRulebook(draft: string): boolean {
  return (
    /^\s*system:/i.test(draft) ||
    (/^\s*you are /i.test(draft) && (draft.match(RULE_LINE)?.length ?? 0) >= 2)
  );
}

/** Decides before any form is built, so that nobody is nagged about what is fine as it is. */
export function worthOf(context: Context): Worth {
  const { text, parsed, input, area } = context;
  const agent = input.channel === 'agent';
  if (ADVICE.test(text) || /\byou (?:may|might) (?:want|wish|need|like)\b/i.test(parsed.opening))
    return 'none';
  if (isDetail(context) || isTable(text, input.draft)) return 'none';
  if (/\b(?:maybe|perhaps)[,\s]*$/i.test(input.draft.slice(0, input.request.start))) return 'none';
  if (parsed.negative || area.id === 'personal' || NO_WORK.test(text)) return 'none';
  // A line of a table or an agenda is no sentence that anything could follow.
  if (!parsed.hasFrame && !context.main) return 'none';
  if (input.channel !== 'email' && (CORRECTION.test(text) || CORRECTION.test(input.draft)))
    return 'none';
  if (!parsed.hasFrame && RULE.test(text)) return 'none';
  const count = (agent ? input.draft : parsed.phrase).split(/\s+/).length;
  if (agent && (isRulebook(input.draft) || RECIPE.test(text))) return 'none';
  if (
    LIMIT.test(parsed.phrase) &&
    (agent || context.state === null) &&
    parsed.phrase.split(/\s+/).length <= 14
  )
    return 'none';
  if (/\byourself\b|\byourselves\b/i.test(parsed.phrase)) return 'check';
  // Nobody trains an agent: a prompt that speaks of onboarding is about it.
  const kept = input.request.keepAsTask;
  if (kept !== null && !(agent && /^(?:onboarding|teaching)$/.test(kept))) return 'check';
  if (isErrand(context)) return 'check';
  if (!context.areaFits && count <= (input.channel === 'email' ? 2 : 4)) return 'check';
  return 'full';
}

function isErrand({ areaFits, main, parsed, recurring }: Context): boolean {
  return (
    !areaFits &&
    !recurring &&
    main !== null &&
    parsed.clauses.length <= 1 &&
    ERRAND_VERB.test(main.base) &&
    !/^(?:all|every|each|any)\b/i.test(main.object)
  );
}

/** Rows of a table or an agenda run together: "CODE ZONE NORTH-1", "a. Dora Lane b. Otto Pell". */
function isTable(text: string, draft: string): boolean {
  const words = text.split(/\s+/);
  const loud = words.filter((word) => /^[^a-z]*[A-Z][^a-z]+$/.test(word)).length;
  return (
    (words.length > 8 && loud > words.length / 2) ||
    (text.match(/(?:^|\s)(?:[a-h]|\d{1,2})[.)](?=\s+\p{Lu}|\s*$)/gu) ?? []).length > 1 ||
    RUN_ON.test(text) ||
    isPoint(text, draft)
  );
}

/** A point of a list with the number of the next one behind it. */
function isPoint(text: string, draft: string): boolean {
  const next = Number(/[^\d\s] (\d{1,2})\.?\s*$/.exec(text)?.[1] ?? 0);
  return next > 1 && new RegExp(`(?:^|\\s)${next - 1}[.)]\\s`).test(draft);
}

/** Orders run together without a stop: "... in 22-1 Buy $75". */
const RUN_ON = /[a-z\d)] (?:Buy|Sell|Send|Add|Create|Remove|Provide) (?!\p{Lu})/u;

/** What belongs to the request before it: a size, a limit, a date, a hint. */
const DETAIL =
  /^\W*(?:(?:around|about|approx\w*|roughly|max\w*|min\w*|at (?:most|least)|no|only|just|ideally|preferably)\b|a\d\b|\d|we need\b|let['’]?s have (?:it|them)\b|(?:i|we) (?:would like|['’]d like|need|want) (?:it|them|to have (?:it|them)|everything)\b|(?:call|ask|use|check|see|try) .{2,24}\bfirst\b)|\bneeds? (?:it|them) (?:\w+ed )?(?:by|on|before|until)\b/i;

function isDetail({ text, input, parsed }: Context): boolean {
  const { request, requests } = input;
  const earlier = requests.some((each) => each.kind === 'task' && each.end <= request.start);
  return (
    earlier && DETAIL.test(text) && !/\b(?:please|pls|can you|could you)\b/i.test(parsed.opening)
  );
}
