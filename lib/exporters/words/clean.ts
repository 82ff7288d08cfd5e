/** Control characters no text format can carry; tab and newline stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029]/g;

/** Half a character: it cannot be written as UTF-8. */
const LONE = /\p{Surrogate}/gu;

/** Text as it may appear in a document: one kind of newline, no control characters. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ').replace(LONE, '\ufffd').trim();
}

/** The same on a single line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ');
}
