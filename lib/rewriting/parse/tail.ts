import { entriesFor } from '../verbs/lexicon';
import type { Scan } from './scan';
import { opensVerbPhrase } from './verbPhrase';

const WHO_FOR = /^(?:i|we|they|he|she|that)$/;

/** Index behind the tail of a clause that began at `start`: it runs from `to` to the next "and VERB". */
export function tailEnd(scan: Scan, start: number, to: number): number {
  let at = to;
  let purpose = false;
  while (at < scan.to) {
    const word = scan.words[at];
    // "so I can read it and get it signed": both are what for.
    purpose ||= word?.key === 'so' && WHO_FOR.test(scan.words[at + 1]?.key ?? '');
    if (
      word &&
      !purpose &&
      (word.key === 'and' || word.key === '&' || word.key === 'then') &&
      opensVerbPhrase(scan.words, at + 1)
    )
      break;
    const before = scan.words[at - 1];
    if (
      word &&
      at > start + 1 &&
      before?.after === ',' &&
      entriesFor(word.key).length > 0 &&
      opensVerbPhrase(scan.words, at)
    )
      break;
    at += 1;
  }
  return at;
}

/** A comma that closes the object or complement belongs before the tail. */
export function moveComma(
  object: string,
  complement: string,
  tail: string,
): [string, string, string] {
  const last = complement || object;
  const bare = last.replace(/[,;]$/, '');
  const comma = last.slice(bare.length);
  const rest = tail ? `${comma}${tail}` : tail;
  return complement ? [object, bare, rest] : [bare, complement, rest];
}
