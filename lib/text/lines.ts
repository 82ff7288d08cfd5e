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

/**
 * Cuts `draft` into lines and says what each one is. Linear in the length of the draft.
 *
 * @param shapeOf - classifies the start of a line; may answer from a cache
 */
export function splitLines(
  draft: string,
  shapeOf: (probe: string) => LineShape = shapeOfLine,
): Line[] {
  const lines: Line[] = [];
  let fenced = false;
  let quotedTail = false;
  let signed = false;
  for (let start = 0; start <= draft.length; ) {
    const newline = draft.indexOf('\n', start);
    const next = newline < 0 ? draft.length + 1 : newline + 1;
    let end = newline < 0 ? draft.length : newline;
    if (end > start && draft.charCodeAt(end - 1) === 13) end--;
    const probe = draft.slice(start, Math.min(end, start + 240));
    const fence = probe.trimStart().startsWith('```');
    if (FORWARD.test(probe) || (ATTRIBUTION.test(probe) && !fenced)) quotedTail = true;
    else if (probe === '-- ' || probe === '--') signed = true;
    lines.push(
      fenced || fence
        ? plain(start, end, 'code')
        : quotedTail
          ? plain(start, end, 'quote')
          : signed
            ? plain(start, end, 'signature')
            : shaped(shapeOf(probe), start, end),
    );
    if (fence) fenced = !fenced;
    start = next;
  }
  return lines;
}

function plain(start: number, end: number, kind: LineKind): Line {
  return { start, end, kind, content: start, done: false };
}

function shaped({ kind, skip, done }: LineShape, start: number, end: number): Line {
  return { start, end, kind, content: Math.min(start + skip, end), done };
}

/** What the words of a line alone say about it; offsets count from its start. */
export interface LineShape {
  readonly kind: LineKind;
  readonly skip: number;
  readonly done: boolean;
}

/** Classifies the first 240 UTF-16 units of a line. */
export function shapeOfLine(probe: string): LineShape {
  if (probe.trim() === '') return { kind: 'blank', skip: 0, done: false };
  const first = probe.trimStart().charAt(0);
  if (first === '>' || first === '|') return { kind: 'quote', skip: 0, done: false };
  if (LOG.test(probe) || CODE.test(probe)) return { kind: 'code', skip: 0, done: false };
  const check = CHECK.exec(probe);
  if (check) return { kind: 'check', skip: check[0].length, done: /[xX☑✅✔]/u.test(check[0]) };
  const number = NUMBER.exec(probe);
  if (number) return { kind: 'number', skip: number[0].length, done: false };
  const bullet = BULLET.exec(probe);
  if (bullet) return { kind: 'bullet', skip: bullet[0].length, done: false };
  const heading = HEADING.exec(probe);
  if (heading) return { kind: 'heading', skip: heading[0].length, done: false };
  const indent = INDENT.exec(probe);
  return { kind: 'text', skip: indent ? indent[0].length : 0, done: false };
}
