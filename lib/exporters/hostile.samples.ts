import type { Brief } from '../briefs/brief';
import { sampleBrief } from './samples';

/** Texts that break careless writers; every format has to carry all of them. */
export const HOSTILE_TEXTS: readonly string[] = [
  'He said "now", and left',
  'a,b;c\td|e',
  'first line\nsecond line\r\nthird line',
  'Emoji 👩🏽‍🚀 and flags 🇩🇪, composed é and e\u0301',
  'مرحبا بالعالم mixed עברית text',
  '=HYPERLINK("http://example.com","x")',
  '+49 30 1234',
  '-2+3+cmd|calc',
  '@SUM(A1:A9)',
  '\t=1+1',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</title></style><b>bold</b>',
  'BEGIN:VEVENT\nSUMMARY:not an event\nEND:VEVENT',
  'commas, semicolons; backslash \\ and \\n literal',
  '# heading\n- list\n1. one\n> quote\n```\ncode',
  '/close\n/assign @everyone',
  '__proto__',
  "'quoted'",
  'x'.repeat(10_000),
  `${'wörd '.repeat(2_000)}`,
  '   ',
  'nul \0 and bell \u0007 and esc \u001b[31m',
  'half \ud83d a character',
];

/** One brief per hostile text, with the text in every kind of place. */
export function hostileBriefs(): Brief[] {
  return HOSTILE_TEXTS.map((text, index) => {
    const line = text.slice(0, 1_900);
    return sampleBrief(
      {
        outcome: text,
        why: text,
        context: text,
        metrics: [{ label: line, target: line, unit: line.slice(0, 20) }],
        owner: { name: line, kind: 'person' },
        guardrails: [line, ''],
        tags: [line],
        area: line,
        checkIns: [`2026-12-01 ${line}`],
      },
      index,
    );
  });
}
