/**
 * A leading character that makes spreadsheets run a cell as a formula (OWASP ASVS 1.2.10), also
 * after spaces, which some programs skip, and in full width, which some fold.
 */
const RUNS = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\0]/;

/** The cell as text no spreadsheet runs: an apostrophe in front where it could be a formula. */
export function guardCell(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guardCell` away again. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;
}
