import { isGivenName } from '../../english/names';
import type { Token } from '../../text/tokens';
import { VOCATIVE_END } from './findHead';

/** Words that stand in front of a colon without being a name. */
const LABELS = new Set(
  `action actions todo task tasks ask asks favor favour subject status attachment attachments question questions
  reminder summary background context notes topic topics date location goal outcome why owner priority next what who
  how deadline due item items point points issue problem option options step phase section details`.split(
    /\s+/,
  ),
);

/** True for a mention and for a capitalised word that is more likely a name than anything else. */
export function looksLikeName(
  tokens: readonly Token[],
  bits: Int32Array,
  verbs: Int32Array,
  i: number,
): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === 'mention') return true;
  if (token.kind !== 'word') return false;
  if (LABELS.has(token.norm)) return false;
  const capital = /^\p{Lu}/u.test(token.text);
  if (!capital) return false;
  const base = token.norm.replace(/'s$/, '');
  const plain = (bits[i] ?? 0) === 0 && (verbs[i] ?? 0) === 0;
  if (isGivenName(base)) {
    if (plain) return true;
    const next = tokens[i + 1];
    return i > 0
      ? /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') === false || verbs[i] === 0
      : next !== undefined &&
          (VOCATIVE_END.has(next.text) ||
            next.norm === 'to' ||
            next.norm === 'and' ||
            /^\p{Lu}/u.test(next.text));
  }
  if (!plain || !/^\p{Lu}[\p{Ll}'’-]+/u.test(token.text)) return false;
  if (i > 0) return true;
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    (/^[,:–—-]$/.test(next.text) || next.norm === 'to' || /^\p{Lu}\p{Ll}/u.test(next.text))
  );
}
