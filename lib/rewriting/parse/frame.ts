import { basesOfGerund } from '../../english/inflection';
import { isVerb } from '../verbs/lexicon';
import type { Word } from './words';

/** Where the verb phrase begins and which form of the verb stands there. */
export interface FrameEnd {
  /** Index of the first word of the verb phrase. */
  readonly index: number;
  readonly mode: 'base' | 'gerund';
  readonly negative: boolean;
  /** Index of the first word of the frame itself ("could"), before which only a lead stands. */
  readonly from: number;
  /** True for "could you", "please", "I need you to"; false for a bare imperative. */
  readonly strong: boolean;
}

const ADVERB =
  /^(?:please|pls|plz|pl|kindly|also|just|then|now|so|possibly|maybe|perhaps|quickly|simply|still|first|always|next|finally|immediately|again|and|but|too|actually|really|additionally)$/;
const CONNECTOR =
  /^(?:please|pls|plz|kindly|also|just|then|now|so|and|but|or|next|finally|first|second|third|lastly|additionally|again|ok|okay|hey|hi|hello|yo|quick|meanwhile|otherwise|instead|well|todo|action|task|ps|re|reminder|actually|same)$/;
const NOT_VERB =
  /^(?:a|an|the|this|that|these|those|my|your|our|his|her|its|their|i|you|he|she|it|we|they|me|him|us|them|in|on|at|to|of|for|from|with|by|about|not|no|if|when|as|is|are|was|were|be|been|has|had|who|which|what|how|why|all|any|some|more|most|very|note|find|advise|excuse|there|here|yes|attached|see|than|too|and|or|but|please|thanks|sorry|forgive|bear|disregard|ignore|accept|feel|rest)$/;
const MODAL = /^(?:can|could|would|will|cud|wud|wld|cld|may|might|should|shall|must)$/;
const ANYBODY = /^(?:you|u|ya|yall|y'all|someone|somebody|anyone|anybody|we|one|either|they)$/;

function verbAt(words: readonly Word[], index: number, loose: boolean): boolean {
  const word = words[index];
  if (!word) return false;
  if (isVerb(word.key)) return true;
  return (
    loose &&
    /^[a-z][a-z-]+$/.test(word.raw) &&
    !NOT_VERB.test(word.key) &&
    !/(?:ing|ed|ly)$/.test(word.key) &&
    index + 1 < words.length
  );
}

function skipAdverbs(words: readonly Word[], index: number): number {
  let at = index;
  while (ADVERB.test(words[at]?.key ?? '') || /^[a-z]+ly$/.test(words[at]?.key ?? '')) {
    if (isVerb(words[at]?.key ?? '')) break;
    at += 1;
  }
  return at;
}

/** Words that often begin a sentence and so look like names. */
const NO_NAME =
  /^(?:i|i'd|i'll|i'm|it|it's|he|she|they|this|that|there|these|those|what|if|when|who|why|how|where|which|as|so|and|but|or|not|no|yes|please|our|my|the|a|an|all|both|any|each|some|everything|nothing|then|also|just|only|can|could|would|will|should|let|let's|thanks|hi|hello|hey|dear|here|in|on|at|for|from|to|of|with|by|after|before|once|until|since|because|while|maybe|perhaps|sorry|happy|glad|nice|great|good|time|ready|able|free|unable|due|according|thanks|next|back|up|down)$/;

/** Length in words of a person at `index`: "Ana", "Tom Reed", "one of you", "your team"; 0 if none. */
export function personAt(words: readonly Word[], index: number): number {
  const word = words[index];
  if (!word) return 0;
  if (/^(?:one|some|any|both|either|each) ?$/.test(word.key) && words[index + 1]?.key === 'of')
    return /^(?:you|us|them|ya)$/.test(words[index + 2]?.key ?? '') ? 3 : 0;
  if (ANYBODY.test(word.key))
    return words[index + 1]?.key === 'guys' ||
      words[index + 1]?.key === 'all' ||
      words[index + 1]?.key === 'folks'
      ? 2
      : 1;
  if (
    /^(?:him|her|them|everyone|everybody|people|legal|marketing|finance|accounting|it|hr|sales|engineering)$/.test(
      word.key,
    )
  )
    return 1;
  if (/^(?:your|my|our|his|her|their|the|a)$/.test(word.key)) {
    let at = index + 1;
    while (at < index + 5 && words[at] && !isVerb(words[at]?.key ?? '') && words[at]?.key !== 'to')
      at += 1;
    return at < index + 5 && at > index + 1 ? at - index : 0;
  }
  if (/^@?[A-Z][\p{L}'’.-]*$/u.test(word.raw) && !NO_NAME.test(word.key)) {
    const second = words[index + 1];
    if (
      second &&
      word.after === '' &&
      /^[A-Z][\p{L}'’.-]*$/u.test(second.raw) &&
      !isVerb(second.key)
    )
      return 2;
    if (second?.key === 'or' || second?.key === 'and') return 3;
    return 1;
  }
  return 0;
}

type Hit = { index: number; mode: 'base' | 'gerund'; negative?: boolean } | null;

function key(words: readonly Word[], index: number): string {
  return words[index]?.key ?? '';
}

/** "to" plus verb, at `index`. */
function toVerb(words: readonly Word[], index: number): Hit {
  if (key(words, index) !== 'to') return null;
  const at = skipAdverbs(words, index + 1);
  return verbAt(words, at, true) ? { index: at, mode: 'base' } : null;
}

function gerundAt(words: readonly Word[], index: number): Hit {
  const at = skipAdverbs(words, index);
  return basesOfGerund(key(words, at)).some(isVerb) ? { index: at, mode: 'gerund' } : null;
}

function afterSubject(words: readonly Word[], index: number): Hit {
  // What follows "you" in a statement: "can", "should", "need to", "will have to" ...
  let at = skipAdverbs(words, index);
  let seen = false;
  while (
    /^(?:can|could|should|would|will|must|may|might|'ll|need|have|has|needs|want|ought|got|to|are|be|able|like|gonna|gotta)$/.test(
      key(words, at),
    )
  ) {
    if (key(words, at) === 'to') {
      const hit = toVerb(words, at);
      return hit;
    }
    if (/^(?:can|could|should|would|will|must|may|might|'ll|gotta)$/.test(key(words, at)))
      seen = true;
    if (seen && /^(?:have|like)$/.test(key(words, at)) && key(words, at + 1) !== 'to') break;
    at = skipAdverbs(words, at + 1);
  }
  return seen && verbAt(words, at, true) ? { index: at, mode: 'base' } : null;
}

/** A strong frame beginning exactly at `index`. */
function strongAt(words: readonly Word[], index: number): Hit {
  const word = key(words, index);
  const next = key(words, index + 1);
  if (/^(?:please|pls|plz|pl|kindly)$/.test(word)) {
    const at = skipAdverbs(words, index + 1);
    if (
      /^(?:don't|dont|never)$/.test(key(words, at)) ||
      (key(words, at) === 'do' && key(words, at + 1) === 'not')
    ) {
      return negativeAt(words, at);
    }
    if (
      /^(?:i|we)$/.test(key(words, index - 1)) &&
      /^(?:can|could|may)$/.test(key(words, index - 2))
    )
      return null;
    if (MODAL.test(key(words, at)) || key(words, at) === 'would') return strongAt(words, at);
    return verbAt(words, at, true) ? { index: at, mode: 'base' } : null;
  }
  if (MODAL.test(word) || word === "couldn't" || word === "can't") {
    const who = personAt(words, skipAdverbs(words, index + 1));
    if (who > 0) {
      const at = skipAdverbs(words, skipAdverbs(words, index + 1) + who);
      if (key(words, at) === 'mind') return gerundAt(words, at + 1);
      if (key(words, at) === 'be' && /^(?:able|willing|kind)$/.test(key(words, at + 1)))
        return toVerb(words, at + 2);
      if (key(words, at) === 'like') return toVerb(words, at + 1);
      return verbAt(words, at, true) ? { index: at, mode: 'base' } : null;
    }
  }
  if (word === 'mind' || (word === 'do' && next === 'you' && key(words, index + 2) === 'mind'))
    return gerundAt(words, word === 'mind' ? index + 1 : index + 3);
  if (
    word === 'that' &&
    next === 'you' &&
    /^(?:ask|asks|asked|asking|request|requests|requested|requesting|suggest|recommend|propose|important|prefer|appreciate)$/.test(
      key(words, index - 1),
    )
  ) {
    const at = skipAdverbs(words, index + 2);
    return verbAt(words, at, true) ? { index: at, mode: 'base' } : null;
  }
  if (word === 'chance' && next === 'of') return gerundAt(words, index + 2);
  if (/^(?:you|u|someone|somebody|anyone)$/.test(word)) return afterSubject(words, index + 1);
  if (/^(?:you'll|we'll|we)$/.test(word)) {
    if (
      word === 'you' ||
      next === 'need' ||
      next === 'have' ||
      next === 'should' ||
      next === 'must' ||
      next === 'ought'
    )
      return word === 'we' ? afterSubject(words, index + 1) : toVerb(words, index + 2);
  }
  if (
    /^(?:need|want|like|love|ask|asking|prefer|expect|counting|wanted|needed|expecting)$/.test(word)
  ) {
    const shift = next === 'for' || next === 'on' ? 2 : 1;
    const who = personAt(words, index + shift);
    if (who > 0) return toVerb(words, index + shift + who);
  }
  if (word === "let's" || word === 'lets' || (word === 'let' && next === 'us')) {
    const at = skipAdverbs(words, index + (word === 'let' ? 2 : 1));
    return verbAt(words, at, true) ? { index: at, mode: 'base' } : null;
  }
  if (word === 'sure' && (next === 'you' || (next === 'that' && key(words, index + 2) === 'you'))) {
    const at = skipAdverbs(words, index + (next === 'you' ? 2 : 3));
    return verbAt(words, at, true) && !/^(?:are|have|can)$/.test(key(words, at))
      ? { index: at, mode: 'base' }
      : null;
  }
  if (word === 'possible') return toVerb(words, index + 1);
  if (/^(?:forget|remember|careful|hesitate)$/.test(word) || (word === 'sure' && next === 'to'))
    return toVerb(words, index + 1);
  if (word === 'go' && next === 'ahead')
    return key(words, index + 2) === 'and' && verbAt(words, index + 3, true)
      ? { index: index + 3, mode: 'base' }
      : null;
  if (word === 'task' && next === 'is') return toVerb(words, index + 2);
  return negativeAt(words, index);
}

function negativeAt(words: readonly Word[], index: number): Hit {
  const word = key(words, index);
  const shift =
    word === 'do' && key(words, index + 1) === 'not'
      ? 2
      : /^(?:don't|dont|never)$/.test(word)
        ? 1
        : 0;
  if (
    shift === 0 ||
    /^(?:need|have|want|know|think|worry|mind|see|believe|recall|remember)$/.test(
      key(words, index + shift),
    )
  )
    return null;
  if (/^(?:forget|hesitate)$/.test(key(words, index + shift)))
    return toVerb(words, index + shift + 1);
  return verbAt(words, index + shift, true)
    ? { index: index + shift, mode: 'base', negative: true }
    : null;
}

/** "Priya to send", "Legal should review", "Tom needs to call". */
function namedAt(words: readonly Word[], index: number): Hit {
  const who = personAt(words, index);
  if (who === 0 || words[index + who - 1]?.after) return null;
  if (isVerb(key(words, index)) && /^(?:to|please)$/.test(key(words, index + who))) return null;
  const hit = toVerb(words, index + who);
  if (hit) return hit;
  if (
    /^(?:should|must|needs|has|will|can|could|need|have|ought|would)$/.test(key(words, index + who))
  ) {
    const strong = afterSubject(words, index + who);
    if (strong) return strong;
    return toVerb(words, index + who + 1);
  }
  const at = skipAdverbs(words, index + who);
  if (at > index + who && /^(?:please|pls|plz)$/.test(key(words, index + who)))
    return verbAt(words, at, true) ? { index: at, mode: 'base' } : null;
  return null;
}

/** True where a new clause may begin: the start, or after a comma, colon, dash or connecting word. */
function mayBegin(words: readonly Word[], index: number): boolean {
  if (index === 0) return true;
  const before = words[index - 1];
  if (!before) return true;
  return (
    before.after !== '' ||
    CONNECTOR.test(before.key) ||
    !/[\p{L}\p{N}]/u.test(before.raw) ||
    /^@/.test(before.raw) ||
    /^\d+[.)]?$/.test(before.raw)
  );
}

/** Finds where the verb phrase of a request begins; `null` when the request has no verb frame. */
export function findFrame(words: readonly Word[], verb: string | null): FrameEnd | null {
  const found = findFirst(words, verb);
  if (!found || found.negative) return found;
  if (found.mode === 'gerund') return found;
  const start = lightAt(words, found.index) ?? found.index;
  const inner = causativeAt(words, start) ?? start;
  return inner === found.index ? found : { ...found, index: inner, strong: true };
}

/** "go ahead and send", "try to find", "take a minute to read": the index of the verb that counts. */
function lightAt(words: readonly Word[], index: number): number | null {
  const [one, two, three] = [key(words, index), key(words, index + 1), key(words, index + 2)];
  if (one === 'go' && two === 'ahead' && three === 'and' && verbAt(words, index + 3, true))
    return index + 3;
  if (
    /^(?:try|start|continue|help|arrange|plan|agree|begin)$/.test(one) &&
    (two === 'to' || (one === 'try' && two === 'and'))
  ) {
    return verbAt(words, index + 2, true) ? index + 2 : null;
  }
  if (one === 'take') {
    for (let at = index + 2; at < index + 7; at++) {
      if (
        /^(?:minute|minutes|moment|moments|time|second|seconds|hour)$/.test(key(words, at - 1)) &&
        /^(?:to|and)$/.test(key(words, at))
      ) {
        return verbAt(words, at + 1, true) ? at + 1 : null;
      }
    }
  }
  return null;
}

/** "have Tom draft", "get Ana to sign", "help Bob find": the index of the inner verb. */
function causativeAt(words: readonly Word[], index: number): number | null {
  const outer = key(words, index);
  if (!/^(?:have|get|help)$/.test(outer)) return null;
  const who = personAt(words, index + 1);
  if (who === 0 || /^(?:it|we|they)$/.test(key(words, index + 1))) return null;
  const after = index + 1 + who;
  const at = skipAdverbs(words, after);
  if (outer === 'get') return toVerb(words, after)?.index ?? null;
  return isVerb(key(words, at)) && !words[at - 1]?.after ? at : null;
}

function findFirst(words: readonly Word[], verb: string | null): FrameEnd | null {
  const firstVerb = verb?.toLowerCase().split(' ')[0] ?? '';
  const limit = Math.min(words.length, 40);
  for (let index = 0; index < limit; index++) {
    const strong =
      strongAt(words, index) ?? (mayBegin(words, index) ? namedAt(words, index) : null);
    if (strong) return { ...strong, negative: strong.negative ?? false, from: index, strong: true };
    const word = words[index];
    if (
      word &&
      mayBegin(words, index) &&
      !(index > 0 && words[index - 1]?.after === '' && /^\p{Lu}/u.test(word.raw)) &&
      !CONNECTOR.test(word.key) &&
      (isVerb(word.key) || (firstVerb && word.key === firstVerb))
    ) {
      if (isImperative(words, index))
        return { index, mode: 'base', negative: false, from: index, strong: false };
    }
  }
  return null;
}

/** Rules out nouns that look like verbs: "Schedule attached", "Update: ...", "Email is down". */
function isImperative(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = key(words, index + 1);
  if (word?.key === 'do' && /^(?:you|we|they|i|u)$/.test(next)) return false;
  if (!word || /[:]/.test(word.after)) return false;
  // "Bill V, ...": somebody is spoken to.
  const called = words[index + 1];
  if (called && /^\p{Lu}/u.test(word.raw) && /^\p{Lu}/u.test(called.raw) && called.after === ',')
    return false;
  if (/^[A-Z]{2,}$/.test(word.raw)) return false;
  if (next === 'to')
    return personAt(words, index + 2) > 0 || /^(?:me|us)$/.test(key(words, index + 2));
  return !/^(?:is|are|was|were|has|have|had|attached|enclosed|below|needs|will|of|should|must|can)$/.test(
    next,
  );
}
