/** One step of a walk through JSON text. */
interface Cursor {
  readonly text: string;
  at: number;
}

function skipSpace(cursor: Cursor): void {
  while (/\s/.test(cursor.text.charAt(cursor.at))) cursor.at += 1;
}

function readString(cursor: Cursor): string {
  const start = cursor.at;
  cursor.at += 1;
  while (cursor.at < cursor.text.length && cursor.text.charAt(cursor.at) !== '"') {
    cursor.at += cursor.text.charAt(cursor.at) === '\\' ? 2 : 1;
  }
  cursor.at += 1;
  return JSON.parse(cursor.text.slice(start, cursor.at)) as string;
}

function skipValue(cursor: Cursor): void {
  skipSpace(cursor);
  const first = cursor.text.charAt(cursor.at);
  if (first === '"') {
    readString(cursor);
    return;
  }
  let depth = 0;
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    if (char === '"') {
      readString(cursor);
      continue;
    }
    if (char === '{' || char === '[') depth += 1;
    if (char === '}' || char === ']') depth -= 1;
    if (depth < 0 || (depth === 0 && char === ',')) return;
    cursor.at += 1;
    if (depth === 0 && (char === '}' || char === ']')) return;
  }
}

/** Moves to the value under `key`; false when it is not there. */
function enter(cursor: Cursor, key: string | number): boolean {
  skipSpace(cursor);
  const open = cursor.text.charAt(cursor.at);
  if (open !== '{' && open !== '[') return false;
  cursor.at += 1;
  for (let index = 0; cursor.at < cursor.text.length; index++) {
    skipSpace(cursor);
    if (/[}\]]/.test(cursor.text.charAt(cursor.at))) return false;
    if (open === '{') {
      const name = readString(cursor);
      skipSpace(cursor);
      cursor.at += 1;
      skipSpace(cursor);
      if (name === key) return true;
    } else if (index === key) return true;
    skipValue(cursor);
    skipSpace(cursor);
    if (cursor.text.charAt(cursor.at) === ',') cursor.at += 1;
  }
  return false;
}

/**
 * The line (from 1) on which the value at `path` stands in valid JSON text, or the line of the
 * innermost part that exists.
 */
export function lineOfPath(text: string, path: readonly (string | number)[]): number {
  const cursor: Cursor = { text, at: 0 };
  skipSpace(cursor);
  let known = cursor.at;
  for (const key of path) {
    if (!enter(cursor, key)) break;
    known = cursor.at;
  }
  return text.slice(0, known).split('\n').length;
}
