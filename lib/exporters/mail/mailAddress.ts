/** One name, at most one `@`, and nothing a mail program would read as a second address. */
const ADDRESS = /^[^\s@,;:<>()[\]\\"?&#%/]{1,200}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** True for a mail address that can stand in a link. */
export function isMailAddress(text: string): boolean {
  return text.length <= 320 && ADDRESS.test(text);
}
