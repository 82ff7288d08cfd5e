/** What decides which formats are offered, and in which order. */
export interface FormatChoice {
  /** Formats used before, the last one first. */
  readonly recent: readonly string[];
  /** Ids an organisation allows, its favourites first; all of ours without it. */
  readonly allowed: readonly string[] | null;
}

/**
 * The formats on offer: those used last first, then in the order of the organisation, then ours.
 * A list in which no id is ours counts as not set: a slip in a policy must not stop anybody.
 *
 * @example
 * offeredFormats([markdown, asana, ics], { recent: ['ics'], allowed: null }) // [ics, markdown, asana]
 */
export function offeredFormats<T extends { readonly id: string }>(
  formats: readonly T[],
  { recent, allowed }: FormatChoice,
): T[] {
  const within = allowed?.flatMap((id) => formats.find((format) => format.id === id) ?? []) ?? [];
  const offered = within.length > 0 ? [...new Set(within)] : [...formats];
  const used = recent.flatMap((id) => offered.find((format) => format.id === id) ?? []);
  return [...new Set([...used, ...offered])];
}
