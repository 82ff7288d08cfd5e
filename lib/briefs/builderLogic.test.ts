import { describe, expect, it } from 'vitest';
import { renderText } from '../exporters/document/renderText';
import { AREAS } from '../rewriting/areas';
import { areaFor, findArea } from './areaFor';
import type { BriefContent } from './brief';
import { checksFor } from './checks';
import { plainWhy } from './fromRequest';
import { namesIn } from './names';
import { MESSAGE_CHANNELS, messageFor, metricText } from './render';
import { contentFromReport, contentFromText } from './startFrom';
import { suggestionsOf } from './suggestions';
import { tidyContent } from './tidy';

const now = new Date(2026, 10, 18, 9, 30);
const today = '2026-11-18';
type Content = Partial<BriefContent>;

describe('a brief from a request', () => {
  it('takes what the request says and invents nothing', () => {
    const content = contentFromText(
      'Hi Ana, could you please update the CRM by Friday? Thanks!',
      now,
    );
    expect(content).toMatchObject({
      outcome: expect.stringMatching(/CRM/),
      deadline: '2026-11-20',
      area: 'crm',
      source: { text: 'could you please update the CRM by Friday?', channel: 'email' },
    });
    expect(content).not.toHaveProperty('why');
    expect(content).not.toHaveProperty('metrics');
    expect(content.outcome).not.toMatch(/please|could you/);
  });

  it('reads a rhythm instead of a date', () => {
    const content = contentFromText('Please answer customer emails every day.', now);
    expect(content).toMatchObject({ cadence: { unit: 'day', every: 1, from: today } });
    expect(content).not.toHaveProperty('deadline');
  });

  it('keeps text without a request, and further requests as starting points', () => {
    expect(contentFromText('The fair is a success', now)).toMatchObject({
      outcome: 'The fair is a success',
    });
    const long = 'All is well. '.repeat(40).trim();
    expect(contentFromText(long, now)).toEqual({ outcome: long });
    const content = contentFromText(
      'Please print the badges.\nPlease book the venue for the fair.',
      now,
    );
    expect(JSON.stringify(content)).toMatch(/badges.*venue|venue.*badges/);
    expect(content.startingPoints).toHaveLength(1);
  });

  it('takes the only recipient as owner, and nobody when there are two', () => {
    const draft = 'Please update the CRM by Friday.';
    const first = contentFromText(draft, now);
    expect(first).not.toHaveProperty('owner');
    const report = { site: 'gmail', channel: 'email' as const, draft, requests: [] };
    expect(contentFromReport({ ...report, recipients: ['Ana'] }, 0, now)).toEqual({
      outcome: draft,
    });
  });

  it('takes connecting words off a reason', () => {
    expect(plainWhy(', so that sales can follow up.')).toBe('sales can follow up');
    expect(plainWhy('because the board meets')).toBe('the board meets');
    expect(plainWhy('to win the fair')).toBe('to win the fair');
  });
});

describe('areas', () => {
  it('are recognised from a few words, or not at all', () => {
    expect(areaFor('update the CRM')?.id).toBe('crm');
    expect(areaFor('the thing')).toBeNull();
    expect(findArea('crm')?.id).toBe('crm');
    expect(findArea('none')).toBeUndefined();
  });

  it.each(AREAS.map((area) => [area.id, area] as const))(
    '%s offers measures people can read',
    (_, area) => {
      const { metrics, outcomes, whys } = suggestionsOf(area);
      expect(outcomes.length * whys.length).toBeGreaterThan(0);
      for (const metric of metrics) {
        const text = metricText(metric);
        expect(text).toMatch(/^[A-Z0-9]/);
        expect(text).not.toMatch(
          /\{|undefined|: ?$|%%| {2}|\b1 (?:hours|days|rounds|working days)\b/,
        );
      }
    },
  );
});

describe('checks', () => {
  const good: Content = {
    outcome: 'Every customer record is complete',
    why: 'sales can rely on it',
    metrics: [{ label: 'Complete records', target: '95', unit: '%' }],
    deadline: '2026-12-18',
    owner: { name: 'Ana Ruiz', kind: 'person' },
    autonomy: 6,
  };
  const ids = (changes: Content) =>
    checksFor({ ...good, ...changes }, today).map((check) => check.id);

  it('say nothing about a good brief', () => {
    expect(ids({})).toEqual([]);
  });

  it.each<[string, Content, string[]]>([
    ['nothing', { outcome: ' ' }, ['NoOutcome']],
    ['a task', { outcome: 'Update the CRM' }, ['TaskOutcome']],
    ['a placeholder', { outcome: 'Live by [date]' }, ['Placeholder']],
    ['no reason', { why: '' }, ['NoWhy']],
    ['no owner', { owner: { name: ' ', kind: 'person' } }, ['NoOwner']],
    ['two owners', { owner: { name: 'Ana and Ben', kind: 'person' } }, ['TwoOwners']],
    ['no measure', { metrics: [{ label: '' }] }, ['NoMetric']],
    ['a vague measure', { metrics: [{ label: 'Customers are happier' }] }, ['VagueMetric']],
    ['a vague word with a number', { metrics: [{ label: 'Better than 4 of 5' }] }, []],
    ['no time', { deadline: undefined }, ['NoTime']],
    ['only urgency', { deadline: undefined, deadlineText: 'ASAP' }, ['UrgentOnly']],
    ['an event', { deadline: undefined, deadlineText: 'before the board meeting' }, []],
    ['a past date', { deadline: '2026-11-17' }, ['DeadlinePast']],
    ['both times', { cadence: { unit: 'week', every: 1, from: today } }, ['CadenceAndDate']],
    ['a rhythm', { deadline: undefined, cadence: { unit: 'week', every: 1, from: today } }, []],
    ['daily check-ins over weeks', { checkIns: ['every day at 9'] }, ['ManyCheckIns']],
    ['one check-in', { checkIns: ['Mondays'] }, []],
    ['many for two days', { deadline: '2026-11-20', checkIns: ['a', 'b', 'c'] }, ['ManyCheckIns']],
    ['no authority', { autonomy: undefined }, ['NoAuthority']],
    ['learning what', { mode: 'learning' }, ['NoLearningGoal']],
  ])('%s', (_, changes, expected) => {
    expect(ids(changes)).toEqual(expected);
  });

  it('ask more of a brief for an agent', () => {
    const agent: Content = { owner: { name: 'Scout', kind: 'agent' } };
    expect(ids({ ...agent, metrics: [], startingPoints: ['open the page'] })).toContain(
      'AgentOnlySteps',
    );
    expect(ids({ ...agent, metrics: [] })).toEqual(['NoMetric', 'AgentNoDoneWhen', 'AgentNoStop']);
    expect(ids({ ...agent, agent: { stopAndAskWhen: ['a login is needed'] } })).toEqual([]);
  });

  it('offer the names to choose from', () => {
    const [check] = checksFor(
      { ...good, owner: { name: '@Ana, Ben & Cem', kind: 'person' } },
      today,
    );
    expect(check?.choices).toEqual(['Ana', 'Ben', 'Cem']);
    expect(namesIn('Ana Ruiz')).toEqual(['Ana Ruiz']);
  });
});

describe('messages', () => {
  const content: Content = {
    outcome: 'Every customer record is complete.',
    why: 'so that sales can rely on it',
    metrics: [
      {
        label: 'Complete records',
        target: '95',
        unit: '%',
        baseline: '70 %',
        seenBy: 'the CRM report',
      },
    ],
    deadline: '2026-12-04',
    owner: { name: 'Ana Ruiz', kind: 'person' },
    autonomy: 6,
    authority: 'Merging duplicates',
    guardrails: ['nothing is deleted', 'consent flags stay'],
    startingPoints: ['start with key accounts'],
    escalation: { when: ['A key account has conflicting data'], replyWithin: 'a day' },
    agent: { doneWhen: ['a spot check finds nothing'], mustNot: ['send mail'] },
  };
  const text = (channel: 'mail' | 'chat' | 'agent', changes: Content = {}) =>
    renderText(messageFor(channel, { ...content, ...changes }, today));

  it('reads like a mail', () => {
    expect(text('mail')).toContain(
      'Every customer record is complete by Friday, 4 December, so that sales can rely on it.',
    );
    expect(text('mail')).toContain(
      'Complete records: at least 95% (now 70 %), seen in the CRM report',
    );
    expect(text('mail')).toContain(
      'Come back to me if a key account has conflicting data. You will have an answer within a day.',
    );
    expect(text('mail')).toContain('Yours to decide: merging duplicates.');
  });

  it('stays short in a chat', () => {
    const chat = text('chat');
    expect(chat).toMatch(/^Ana, could you own this: every customer record/);
    expect(chat).not.toContain('\n');
    expect(chat.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it('gives an agent result and limits', () => {
    const agent = text('agent');
    expect(agent).toMatch(/^Goal\n/);
    expect(agent).toContain('Must not\n\n• Send mail\n• Nothing is deleted');
    expect(agent).toContain('Stop and ask when');
  });

  it.each([
    [{ outcome: 'The page is live by Friday' }, /live by Friday, so that/],
    [{ why: 'because the board meets' }, /4 December, because the board meets\./],
    [{ why: 'to win the fair' }, /4 December to win the fair\./],
    [{ why: '' }, /4 December\./],
    [{ deadline: undefined, deadlineText: 'before the fair' }, /complete before the fair, so that/],
    [
      { deadline: undefined, cadence: { unit: 'week', every: 1, on: [1], from: today } },
      /complete, every Monday, so that/,
    ],
  ] as [Content, RegExp][])('never doubles what was said: %j', (changes, expected) => {
    const mail = text('mail', changes);
    expect(mail).toMatch(expected);
    expect(mail).not.toMatch(/so that so|\.\.|undefined|by by/);
  });

  it('can be made from an empty brief', () => {
    for (const channel of MESSAGE_CHANNELS) {
      expect(renderText(messageFor(channel, {}, today))).not.toMatch(/undefined|null|: ?\./);
    }
  });

  it('drops what is empty before saving, and nothing else', () => {
    expect(
      tidyContent({
        outcome: ' A ',
        why: ' ',
        metrics: [
          { label: '', target: '5' },
          { label: 'B', target: '' },
        ],
        owner: { name: '', kind: 'person' },
        guardrails: ['', ' x '],
        escalation: { when: [''], to: '' },
        agent: {},
      }),
    ).toEqual({ outcome: 'A', metrics: [{ label: 'B' }], guardrails: ['x'] });
  });
});
