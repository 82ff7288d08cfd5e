/**
 * A tag as tools accept labels: one word, without the marks they use to separate or address.
 *
 * @example label('quarter goal, 2026') // "quarter-goal-2026"
 */
export function label(tag: string): string {
  return tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
