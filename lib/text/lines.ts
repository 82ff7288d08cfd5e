import type { Span } from './span';

/** What a line of a draft is. Only `text`, `heading` and list lines can hold requests. */
export type LineKind =
  | 'text'
  | 'blank'
  | 'bullet'
  | 'number'
  | 'check'
  | 'heading'
  | 'quote'
  | 'code'
  | 'signature';

/** One line of a draft without its line break. */
export interface Line extends Span {
  readonly kind: LineKind;
  /** Where the words start, after indentation and list or heading marks. */
  readonly content: number;
  /** True for a ticked check box: work that is already done. */
  readonly done: boolean;
}

const BULLET = /^[ \t]{0,40}(?:[-*+•‣◦▪–—·]|=>|->|→)[ \t]{1,8}/;
const NUMBER = /^[ \t]{0,40}(?:\(?\d{1,2}[.)]|\(?[a-hA-H][)]|\(?[ivx]{1,4}[)])[ \t]{1,8}/;
const CHECK = /^[ \t]{0,40}(?:[-*+][ \t]{1,4})?(?:\[[ xX]?\]|[☐☑✅✔])[ \t]{0,4}/u;
const HEADING = /^#{1,6}[ \t]{1,4}/;
const INDENT = /^[ \t]{1,40}/;
const ATTRIBUTION = /^On .{5,120}wrote:\s{0,3}$/;
const FORWARD = /^-{2,10} ?(?:Original Message|Forwarded (?:message|by))/i;
const LOG =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\s{2,8}at [\w.$<>]{1,80} ?\(|Traceback \(most|(?:ERROR|WARN|INFO|DEBUG)[ :[])/;
const CODE =
  /^(?:\s{0,12}(?:const|let|var|import|export|function|return|def|class|public|private) .{0,200}[;{(=:]\s{0,3}$|\s{0,12}[{}()\];]{1,4}\s{0,3}$|\$ \w)/;

/** What lies open from earlier lines: a code fence, a quoted tail, a signature. */
export interface LineState {
  readonly fenced: boolean;
  readonly quoted: boolean;
  readonly signed: boolean;
}

/** The state at the start of a draft. */
export const FRESH_STATE: LineState = { fenced: false, quoted: false, signed: false };

/** Longest start of a line that is looked at to say what it is. */
const PROBE = 240;

/** Says what the line at `start` is, and what lies open after it. */
export function readLine(
  text: string,
  start: number,
  state: LineState,
): { readonly line: Line; readonly state: LineState } {
  let end = lineEnd(text, start);
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  const probe = text.slice(start, Math.min(end, start + PROBE));
  if (probe.trim() === '') return { line: plain(start, end, 'blank'), state };
  const fence = probe.trimStart().startsWith('```');
  let { fenced, quoted, signed } = state;
  if (!fenced && (FORWARD.test(probe) || ATTRIBUTION.test(probe))) quoted = true;
  else if (probe === '-- ' || probe === '--') signed = true;
  const kind = fenced || fence ? 'code' : quoted ? 'quote' : signed ? 'signature' : null;
  const line = kind ? plain(start, end, kind) : classify(probe, start, end);
  if (fence) fenced = !fenced;
  const same = fenced === state.fenced && quoted === state.quoted && signed === state.signed;
  return { line, state: same ? state : { fenced, quoted, signed } };
}

/** Offset of the line break that ends the line at `start`, or of the end of the text. */
export function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline;
}

function plain(start: number, end: number, kind: LineKind): Line {
  return { start, end, kind, content: start, done: false };
}

function classify(probe: string, start: number, end: number): Line {
  const first = probe.trimStart().charAt(0);
  if (first === '>' || first === '|') return plain(start, end, 'quote');
  if (LOG.test(probe) || CODE.test(probe)) return plain(start, end, 'code');
  const check = CHECK.exec(probe);
  if (check) return marked(start, end, 'check', check[0].length, /[xX☑✅✔]/u.test(check[0]));
  const number = NUMBER.exec(probe);
  if (number) return marked(start, end, 'number', number[0].length, false);
  const bullet = BULLET.exec(probe);
  if (bullet) return marked(start, end, 'bullet', bullet[0].length, false);
  const heading = HEADING.exec(probe);
  if (heading) return marked(start, end, 'heading', heading[0].length, false);
  return marked(start, end, 'text', INDENT.exec(probe)?.[0].length ?? 0, false);
}

function marked(start: number, end: number, kind: LineKind, skip: number, done: boolean): Line {
  return { start, end, kind, content: Math.min(start + skip, end), done };
}
