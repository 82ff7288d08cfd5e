const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as tools write it: `2026-11-27`, `11/27/2026`, `27.11.2026`, `27/Nov/26 5:00 PM`. A day
 * that could be read two ways ("3/4/2026") is not guessed: `null`.
 */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text.trim());
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  if (dotted) return day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const named = /^(\d{1,2})[/ -]([a-z]{3})[a-z]*[/ -](\d{2,4})\b/i.exec(text.trim());
  if (named) {
    const year = Number(named[3]) + (String(named[3]).length === 2 ? 2000 : 0);
    return day(year, MONTHS.indexOf(String(named[2]).toLowerCase()) + 1, Number(named[1]));
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (!slashed) return null;
  const [first, second, year] = slashed.slice(1).map(Number) as [number, number, number];
  if (first > 12) return day(year, second, first);
  if (second > 12 || first === second) return day(year, first, second);
  return null;
}

function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return isReal && year >= 1900 && year < 10_000 ? at.toISOString().slice(0, 10) : null;
}
