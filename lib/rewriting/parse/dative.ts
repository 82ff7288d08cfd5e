import { isPerson } from '../people';
import { DETERMINER, type Scan, STOP, slice } from './scan';
import { startsTime } from './timeWords';

/** The dative of "send me the deck" or "give Ana the file": its length in words, else 0. */
export function dative(scan: Scan, at: number): number {
  const word = scan.words[at];
  const next = scan.words[at + 1];
  if (!word || !next || at + 1 >= scan.to || word.after) return 0;
  if (startsTime(scan.words, at + 1) || STOP.test(next.key)) return 0;
  const opensObject =
    (DETERMINER.test(next.key) && next.raw !== 'A') ||
    /^["“'$\d]/.test(scan.text.slice(next.start)) ||
    /^(?:access|feedback|copies|details|information|info|what|whatever|something|more|credit|permission|comments|input|notice|time)$/.test(
      next.key,
    );
  if (/^(?:me|us|him|them)$/.test(word.key))
    return /^(?:to|for|from|with|on|in|at|by|and|or|back|of|via|about|regarding|re|round|around|over|across|out|along|through|up|down|off|together|straight|right|before|after|until|today|tomorrow|tmrw|asap|now|first|again|as)$/.test(
      next.key,
    )
      ? 0
      : 1;
  if (word.key === 'her' && opensObject) return 1;
  if (/^@?[A-Z][\p{L}'’-]*$/u.test(word.raw) && !/^[A-Z]{3,}$/.test(word.raw)) {
    if (opensObject) return 1;
    const third = scan.words[at + 2];
    if (
      third &&
      !next.after &&
      at + 2 < scan.to &&
      /^[A-Z][\p{L}'’-]*$/u.test(next.raw) &&
      DETERMINER.test(third.key)
    )
      return 2;
  }
  if (/^(?:our|my|the|all|every|each)$/.test(word.key))
    for (let end = at + 2; end < Math.min(at + 6, scan.to) && !scan.words[end - 1]?.after; end++)
      if (
        /^(?:an?|the|our|my|their|this)$/.test(scan.words[end]?.key ?? '') &&
        isPerson(slice(scan, at, end))
      )
        return end - at;
  if (
    /^(?:everyone|everybody|legal|finance|accounting|support|sales|marketing|engineering|payroll|hr|ops|operations|accounts|procurement|dispatch|reception)$/.test(
      word.key,
    ) &&
    opensObject
  )
    return 1;
  return 0;
}

/** True when a noun phrase opens at `at`: "the deck", "it", "two copies", "Exhibit A". */
export function takesObject(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (!word || at >= scan.to) return false;
  return (
    DETERMINER.test(word.key) ||
    /^(?:it|this|that|these|those|them)$/.test(word.key) ||
    /^[\d"“'$#\p{Lu}]/u.test(word.raw)
  );
}
