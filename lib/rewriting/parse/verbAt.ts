import { isVerb } from '../verbs/lexicon';
import type { Word } from './words';

const ADVERB =
  /^(?:please|pls|plz|pl|kindly|also|just|then|now|so|possibly|maybe|perhaps|quickly|simply|still|first|always|next|finally|immediately|again|and|but|too|actually|really|additionally)$/;

const NOT_VERB =
  /^(?:a|an|the|this|that|these|those|my|your|our|his|her|its|their|i|you|he|she|it|we|they|me|him|us|them|in|on|at|to|of|for|from|with|by|about|not|no|if|when|as|is|are|was|were|be|been|has|had|who|which|what|how|why|all|any|some|more|most|very|note|find|advise|excuse|there|here|yes|attached|see|than|too|and|or|but|please|thanks|sorry|forgive|bear|disregard|ignore|accept|feel|rest)$/;

export function verbAt(words: readonly Word[], index: number, loose: boolean): boolean {
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

export function skipAdverbs(words: readonly Word[], index: number): number {
  let at = index;
  while (ADVERB.test(words[at]?.key ?? '') || /^[a-z]+ly$/.test(words[at]?.key ?? '')) {
    if (isVerb(words[at]?.key ?? '')) break;
    at += 1;
  }
  return at;
}
