const BETWEEN = /\s*(?:,|;|\/|&|\+|\band\b|\bor\b)\s*/i;

/** The people named in one line: "Ana and Ben" are two, "Ana Ruiz" is one. */
export function namesIn(line: string): string[] {
  return line
    .split(BETWEEN)
    .map((name) => name.replace(/^@/, '').trim())
    .filter(Boolean);
}
