import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, isMarked } from './detect';
import { createDetector } from './detector';
import { readDeadline } from './readDeadline';
import type { Channel, DetectOptions, Request } from './request';

const OPTIONS: DetectOptions = { channel: 'email', now: new Date(2026, 10, 23, 9) };

function tasks(text: string, channel: Channel = 'email'): readonly Request[] {
  return detect(text, { ...OPTIONS, channel }).filter((r) => r.kind === 'task');
}

function marks(text: string): string[] {
  return tasks(text)
    .filter((r) => isMarked(r, 'normal'))
    .map((r) => text.slice(r.start, r.end));
}

describe('what is a task', () => {
  it.each([
    'Please send the revised floor plan to the surveyor by Friday.',
    'Can you get two quotes for the roof?',
    'I need you to close the March accounts before the audit.',
    'The sign at the gate needs to be replaced.',
    'Legal should review the lease before we sign.',
    'Would you mind checking the totals once more?',
    'Priya to send the deck round by noon.',
  ])('%s', (text) => expect(marks(text)).toHaveLength(1));

  it.each([
    'Let me know if you have any questions.',
    'Thanks for your help with the move.',
    'I will send the plan tomorrow.',
    'The plan was sent on Monday.',
    'How was your weekend?',
    'Bitte schicken Sie mir den Bericht bis Freitag.',
    'Por favor, envía el informe a la oficina antes del lunes.',
    '> Please send the plan to Ana.',
    '```\nsend the plan to Ana\n```',
  ])('no mark: %s', (text) => expect(marks(text)).toEqual([]));
});

describe('parts of a request', () => {
  it('finds verb, object, assignee and local date', () => {
    const [request] = tasks('Tom, please send the signed lease to Ana by EOD Friday.');
    expect(request?.verb).toBe('send');
    expect(request?.object?.text).toBe('the signed lease');
    expect(request?.assignee?.text).toBe('Tom');
    expect(request?.deadline?.date).toBe('2026-11-27');
  });

  it('links three tasks that belong together', () => {
    const found = tasks(
      'Create a landing page. Upload five product photos. Email the list about the launch.',
    );
    expect(found).toHaveLength(3);
    expect(new Set(found.map((r) => r.bundle)).size).toBe(1);
    expect(found[0]?.bundle).not.toBeNull();
  });

  it('leaves an errand a task', () => {
    const [request] = tasks('Please pick up milk and bread on your way home.');
    expect(request?.keepAsTask).toBe('errand');
  });
});

describe('tasks of doing something', () => {
  it.each(['Please do a full count of the cellar by Friday.', 'Please do the dishes tonight.'])(
    '%s',
    (text) => {
      const found = detect(text, { channel: 'email', now: new Date(2026, 10, 18) });
      expect(found.map((r) => r.kind)).toEqual(['task']);
      expect(found[0]?.confidence).toBeGreaterThan(0.5);
    },
  );
});

describe('outcomes', () => {
  const sentence =
    "Please make sure our customer records are up to date by Friday, so that sales can follow up properly. It's done when 98% of active accounts have every required field filled in.";
  it('are not marked, and their parts are found across sentences', () => {
    const found = detect(sentence, OPTIONS);
    expect(found.map((r) => r.kind)).toEqual(['outcome']);
    expect(found[0]?.elements.why).not.toBeNull();
    expect(found[0]?.elements.metric).not.toBeNull();
    expect(found[0]?.deadline?.date).toBe('2026-11-27');
  });

  it.each([
    'Outcome: every lead hears back the same day\nWhy: slow replies lose deals\nSuccess looks like: 95% within four hours\nDeadline: Friday\nYou decide: the wording\nCome back to me if: legal objects\nCheck-in: Wednesday',
    '## Goal\n\nThe import never loses a row\n\n## Done when\n\n- the nightly check passes\n\n## May decide\n\n- naming\n\n## Stop and ask when\n\n- the schema changes\n\n## Out of scope\n\n- the old importer',
    '**Outcome:** invoices leave on the day of delivery\n**Why:** cash comes in a week earlier\n**Deadline:** 1 March',
  ])('a block of labelled lines is one outcome (%#)', (text) => {
    const found = detect(text, OPTIONS);
    expect(found.map((r) => r.kind)).toEqual(['outcome']);
    expect(found[0]).toMatchObject({ start: 0, end: text.length });
  });
});

const words = fc.constantFrom(
  'please',
  'send',
  'the deck',
  'to Ana',
  'by Friday',
  '.',
  '?',
  '!',
  '\n',
  '\n\n',
  '- ',
  '> ',
  '```',
  'can you',
  'Outcome:',
  'Why: so that',
  'we',
  '98%',
  ',',
  'Hi Tom,',
  '😀',
  'https://a.b/c',
  '[ ] ',
  '@sam',
  '…',
  '1/2',
  'It is done when',
  'é',
  '\t',
  '\r\n',
  '-- \n',
  'and then tell everybody in the office that the new plan is\n',
);
const draft = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('whatever the draft', () => {
  it.each([
    ['a quotation that never ends as one', `"${','.repeat(50_000)}" x`],
    ['lines of one word', 'please\n'.repeat(14_000)],
    ['short sentences', 'Send it. '.repeat(11_000)],
    ['labels', 'Goal:\n'.repeat(16_000)],
  ])('it is read in time that grows with its length: %s', (_, text) => {
    const detector = createDetector();
    const start = performance.now();
    detector.update(text, OPTIONS);
    // A tenth of it suffices on a machine at rest; reading in the square takes many times as long.
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('spans lie inside, in order, without overlap', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom<Channel>('email', 'chat', 'agent'), (text, channel) => {
        let last = 0;
        for (const r of detect(text, { ...OPTIONS, channel })) {
          expect(r.start).toBeGreaterThanOrEqual(last);
          expect(r.end).toBeGreaterThan(r.start);
          expect(r.end).toBeLessThanOrEqual(text.length);
          last = r.end;
          for (const part of [
            r.object,
            r.recipient,
            r.assignee,
            r.deadline,
            r.cadence,
            ...Object.values(r.elements),
          ]) {
            if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('edits lead to the same answer as reading the whole', () => {
    fc.assert(
      fc.property(
        draft,
        fc.array(fc.tuple(fc.oneof(draft, words), fc.nat(), fc.nat(40)), { maxLength: 8 }),
        (first, edits) => {
          const detector = createDetector(readDeadline);
          let text = first;
          detector.update(text, OPTIONS);
          for (const [insert, at, drop] of edits) {
            const from = text.length === 0 ? 0 : at % text.length;
            text = text.slice(0, from) + insert + text.slice(from + drop);
            expect(detector.update(text, OPTIONS)).toEqual(
              createDetector(readDeadline).update(text, OPTIONS),
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
