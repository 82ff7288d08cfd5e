import { WORD } from '../../english/words';
import type { Asked } from './asked';

/** Common verbs that mean what stands behind them: "make sure", "take a look", "have it done". */
export function inPhrase(asked: Asked): string | null {
  const { view, v, base, n1, n2, window, toSelf } = asked;
  if (base === 'make' || base === 'be') {
    if (/^(?:sure|certain)$/.test(n1)) return 'ensure';
    if (base === 'be') return 'state';
    if (n1 === 'a' && n2 === 'note') return 'notice';
    if (n1 === 'it' || /^(?:sense|it)$/.test(n1)) return 'meet';
  }
  if (base === 'ensure') return 'ensure';
  if (base === 'take') {
    if (window.includes('look')) return 'review';
    if (n1 === 'care') return n2 === 'of' ? 'work-light' : 'social';
    if (n1 === 'place' || n1 === 'time') return 'state';
  }
  if (base === 'look')
    return n1 === 'forward'
      ? 'social'
      : /^(?:at|into|for|through|over|up)$/.test(n1)
        ? 'review'
        : 'state';
  if (base === 'talk' || base === 'speak' || base === 'meet')
    return /^(?:to|with)$/.test(n1) &&
      (view.names[v + 2] === 1 || (view.bits[v + 2] ?? 0) & WORD.person)
      ? 'contact'
      : 'meet';
  if (base === 'help')
    return toSelf || view.tokens[v + 1]?.kind === 'punct' || v + 1 >= view.norm.length
      ? 'help-me'
      : 'help';
  if (base === 'have') {
    if (/^(?:a|an)$/.test(n1) && window.some((w) => /^(?:look|go|word|chat|read)$/.test(w)))
      return 'review';
    if (
      /^(?:a|an)$/.test(n1) &&
      window.some((w) =>
        /^(?:great|good|nice|lovely|happy|safe|wonderful|fun|questions?|problem|chance)$/.test(w),
      )
    )
      return 'social';
    if (
      /^(?:questions|problems|concerns)$/.test(
        window.find((w) => /^(?:questions|problems|concerns)$/.test(w)) ?? '',
      )
    )
      return 'social';
    for (let k = v + 2; k < v + 9; k++) if (view.forms[k] === 'past') return 'have-done';
    if (view.names[v + 1] === 1 || /^(?:him|her|them|someone|your|the|one)$/.test(n1))
      return 'have-done';
    return 'have';
  }
  if (base === 'keep') return n1 === 'up' ? 'social' : 'guide';
  if (base === 'remember' || base === 'forget') return n1 === 'to' ? 'ensure' : 'mental';
  return null;
}
