const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** Calendar days named in the check-ins; rhythms in words stay words. */
export function checkInDays(checkIns: readonly string[] | undefined): string[] {
  const days = (checkIns ?? []).flatMap((line) => line.match(ISO_DAY) ?? []);
  return [...new Set(days)].filter((day) => !Number.isNaN(Date.parse(day))).sort();
}
