/** The line of an offset in a text; the first line is 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}

/** `briefs[3].metrics[0].label`, as one reads a path aloud. */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((words, part) => {
    if (typeof part === 'number') return `${words}[${part}]`;
    return words ? `${words}.${String(part)}` : String(part);
  }, '');
}

/**
 * Where the value at `path` starts in a text that is known to be valid JSON. Stops at the last
 * part that exists, so that a missing field is reported at its parent.
 */
export function offsetOf(json: string, path: readonly PropertyKey[]): number {
  let at = skipSpace(json, 0);
  for (const part of path) {
    const next =
      json[at] === '[' ? elementAt(json, at, Number(part)) : memberAt(json, at, String(part));
    if (next === null) return at;
    at = next;
  }
  return at;
}

function elementAt(json: string, open: number, index: number): number | null {
  let at = skipSpace(json, open + 1);
  for (let count = 0; at < json.length && json[at] !== ']'; count++) {
    if (count === index) return at;
    at = skipSpace(json, skipValue(json, at));
    if (json[at] === ',') at = skipSpace(json, at + 1);
  }
  return null;
}

function memberAt(json: string, open: number, name: string): number | null {
  if (json[open] !== '{') return null;
  let at = skipSpace(json, open + 1);
  while (json[at] === '"') {
    const end = skipValue(json, at);
    const key: unknown = JSON.parse(json.slice(at, end));
    const value = skipSpace(json, skipSpace(json, end) + 1);
    if (key === name) return value;
    at = skipSpace(json, skipValue(json, value));
    if (json[at] === ',') at = skipSpace(json, at + 1);
  }
  return null;
}

/** The offset behind the value that starts at `at`. */
function skipValue(json: string, at: number): number {
  let depth = 0;
  for (let i = at; i < json.length; i++) {
    const character = json[i];
    if (character === '"') {
      for (i++; json[i] !== '"'; i++) if (json[i] === '\\') i++;
      if (depth === 0) return i + 1;
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      depth--;
      if (depth <= 0) return depth < 0 ? i : i + 1;
    } else if (depth === 0 && character === ',') return i;
  }
  return json.length;
}

function skipSpace(json: string, at: number): number {
  let i = at;
  while (i < json.length && /\s/.test(json[i] ?? '')) i++;
  return i;
}
