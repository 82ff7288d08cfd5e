import { isVerb } from '../verbs/lexicon';
import type { Word } from './words';

const ANYBODY = /^(?:you|u|ya|yall|y'all|someone|somebody|anyone|anybody|we|one|either|they)$/;

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
