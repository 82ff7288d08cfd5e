/** One token of JSON with the space before it. */
const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null))/iy;

type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after' | 'end';

/**
 * The offset at which a text stops being JSON. Our own because browsers tell it in different words
 * or quote a few characters around it; called only when `JSON.parse` has refused the text.
 */
export function jsonErrorAt(text: string): number {
  const open: string[] = [];
  let state: State = 'value';
  for (let at = 0; ; ) {
    TOKEN.lastIndex = at;
    const match = matchAt(text);
    if (!match) return skipSpace(text, at);
    const [whole, mark, string] = match;
    const next = follow(state, mark, string !== undefined, open);
    if (next === null || state === 'end') return skipSpace(text, at);
    state = next;
    at += whole.length;
  }
}

/** What may come after a token; `null` when the token itself may not stand here. */
function follow(
  state: State,
  mark: string | undefined,
  isString: boolean,
  open: string[],
): State | null {
  const after = () => (open.length > 0 ? 'after' : 'end');
  if (state === 'colon') return mark === ':' ? 'value' : null;
  if (state === 'key' || state === 'first-key') {
    if (isString) return 'colon';
    if (state !== 'first-key' || mark !== '}') return null;
    open.pop();
    return after();
  }
  if (state === 'after') {
    const top = open.at(-1);
    if (mark === ',') return top === '{' ? 'key' : 'value';
    if (mark !== (top === '{' ? '}' : ']')) return null;
    open.pop();
    return after();
  }
  if (mark === '{' || mark === '[') {
    open.push(mark);
    return mark === '{' ? 'first-key' : 'first-value';
  }
  if (mark === ']' && state === 'first-value') {
    open.pop();
    return after();
  }
  return mark === undefined ? after() : null;
}

/** A string of many megabytes can exhaust the matcher; then the file's end is the best answer. */
function matchAt(text: string): RegExpExecArray | null {
  try {
    return TOKEN.exec(text);
  } catch {
    TOKEN.lastIndex = text.length;
    return null;
  }
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && /\s/.test(text[i] ?? '')) i++;
  return i;
}
