import { basesOfGerund } from '../../english/inflection';
import { isVerb } from '../verbs/lexicon';
import { personAt } from './person';
import { skipAdverbs, verbAt } from './verbAt';
import type { Word } from './words';

const MODAL = /^(?:can|could|would|will|cud|wud|wld|cld|may|might|should|shall|must)$/;

type Hit = { index: number; mode: 'base' | 'gerund'; negative?: boolean } | null;

export function key(words: readonly Word[], index: number): string {
  return words[index]?.key ?? '';
}

/** "to" plus verb, at `index`. */
export function toVerb(words: readonly Word[], index: number): Hit {
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
export function strongAt(words: readonly Word[], index: number): Hit {
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
export function namedAt(words: readonly Word[], index: number): Hit {
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
