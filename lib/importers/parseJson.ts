import { jsonErrorAt } from './jsonError';
import { lineOf } from './position';
import { failed, type Reading } from './problem';

/** Parses JSON; where it breaks, says in which line, and whether the end is missing. */
export function parseJson(text: string): Reading<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const at = jsonErrorAt(text);
    return failed({
      key: isCut(text, at) ? 'importProblemTruncated' : 'importProblemJson',
      line: lineOf(text, at),
    });
  }
}

/** True when nothing follows the broken place but a text, number or word that was cut. */
function isCut(text: string, at: number): boolean {
  const rest = text.slice(at).trimEnd();
  return (
    rest === '' ||
    /^(?:"(?:[^"\\\n]|\\[^\n])*\\?|-|t(?:r|ru)?|f(?:a|al|als)?|n(?:u|ul)?)$/.test(rest)
  );
}
