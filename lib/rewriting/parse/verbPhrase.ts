import { basesOfParticiple } from '../../english/inflection';
import { entriesFor, isVerb, isVerbAlone, VERB_CLASSES } from '../verbs/lexicon';
import { DETERMINER, PARTICLE, PRONOUN } from './scan';
import type { Word } from './words';

/** What follows after "and" is a verb phrase of its own and not the second half of a noun phrase. */
export function opensVerbPhrase(words: readonly Word[], index: number): boolean {
  let at = index;
  while (/^(?:please|pls|plz|then|also|just|immediately|kindly)$/.test(words[at]?.key ?? ''))
    at += 1;
  const word = words[at];
  if (!word || !isVerb(word.key)) return false;
  // "back March 6" is no "back up".
  if (!isVerbAlone(word.key) && !entriesFor(word.key).some((each) => isAt(words, at, each.words)))
    return false;
  if (at === index && /^\p{Lu}/u.test(word.raw) && /^\p{Lu}/u.test(words[at - 2]?.raw ?? ''))
    return false;
  if (at > index) return true;
  const next = words[at + 1];
  if (!next || /[.!?]/.test(word.after)) return true;
  if (/^(?:of|is|are|was|were|for)$/.test(next.key)) return false;
  if (/,/.test(word.after))
    return (
      isVerb(word.key) &&
      !/s$/.test(word.key) &&
      word.after === ',' &&
      entriesFor(word.key).length > 0 &&
      false
    );
  if (DETERMINER.test(next.key) || PRONOUN.test(next.key) || PARTICLE.test(next.key)) return true;
  if (
    /^(?:to|with|for|from|into|whether|if|how|what|who|which|why|where|when|sure|any|anything|everything|something|nothing|everyone|whatever|at|as|by|asap|today|tomorrow)$/.test(
      next.key,
    )
  )
    return true;
  if (/^[A-Z\d"“'$#@]/.test(next.raw) && !/^[A-Z]/.test(word.raw)) return true;
  return UNAMBIGUOUS.test(word.key);
}

function isAt(words: readonly Word[], at: number, verb: readonly string[]): boolean {
  return verb.every((part, offset) => words[at + offset]?.key === part);
}

/** Verbs that are not nouns too, so "and VERB noun" cannot be a list of nouns. */
const UNAMBIGUOUS =
  /^(?:add|send|provide|prepare|create|ensure|confirm|verify|delete|remove|include|resend|distribute|submit|get|make|bring|give|tell|ask|find|fix|write|build|let|publish|upload|organize|organise|arrange|reply|respond|inform|notify|obtain|gather|collect|compile|complete|finalize|determine|identify|resolve|enter|insert|keep|take|put|see|refactor|implement|research|review|update|circulate|draft|finalise|install|configure|migrate|rename|merge|move|schedule|book|list|post|order|sort|log|invite|remind|compare|summari[sz]e|translate|tag|flag|clean|pick|choose|answer|pay|print|normali[sz]e|shortlist|label|close|archive|email|scan|deploy|rank|group|convert|export|import|extract|highlight|mark|forward|chase|cancel|recommend|suggest|propose)$/;

/** Verbs that are nouns as well, so "to list" may be a place. */
export const NOUN_TOO =
  /^(?:list|file|schedule|report|calendar|review|design|document|record|plan|place|mail|email|store|label|format|print|test|process|release|link|support|host|script|water|draft|order|contact|cover|post|call|visit|request|project|group|stock|form|change|approval|purchase|invoice|bill|charge|credit|wire|code|filing|phone|fax|text|message|share|trace|study|rank|source|pick|cut|start|stop|drop|close|lock|paint|frame|hang|watch|monitor|research|estimate|benchmark|edit|train|coach|show|try|trial|look|read|answer|reply|response|work|help|use|need|want|market|demo)$/;

/** True when "to" at `index` opens an infinitive ("to see if") and no place ("to list"). */
export function isInfinitive(words: readonly Word[], index: number): boolean {
  const verb = words[index + 1];
  if (words[index]?.key !== 'to' || !verb || !isVerb(verb.key) || /^\p{Lu}/u.test(verb.raw))
    return false;
  if (!NOUN_TOO.test(verb.key)) return true;
  const next = words[index + 2];
  if (!next || verb.after) return false;
  return (
    DETERMINER.test(next.key) ||
    PRONOUN.test(next.key) ||
    /^(?:if|whether|what|who|how|when|where|why|which|to|with|on)$/.test(next.key) ||
    /^[\p{Lu}\d]/u.test(next.raw)
  );
}

export const PLAIN = VERB_CLASSES.find((each) => each.id === 'plain');

/** True when the word is a participle or an adjective of state, as in "get it done". */
export function isStateWord(key: string): boolean {
  return (
    /^(?:done|ready|out|up|started|going|sorted|working|live|over|back|right|done|paid|sent|fixed|set|built|booked|written|made|online|running|clean|together|straight|rolling)$/.test(
      key,
    ) || basesOfParticiple(key).some(isVerb)
  );
}
