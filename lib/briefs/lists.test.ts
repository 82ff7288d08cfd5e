import { describe, expect, it } from 'vitest';
import type { Request } from '../detection/request';
import { countDraft, HabitLog, habits } from './habits';
import type { Person } from './person';
import { isCalled } from './person';
import { rowOf } from './row';
import { BriefSearch, readQuery } from './search';
import { signalsIn } from './signals';
import { ana, briefOn, rowOn } from './testing';
import { readList, triage } from './triage';
import { searchTextOf } from './words';

describe('search', () => {
  const crm = briefOn('2026-11-01', {
    outcome: 'Every customer record is complete',
    owner: ana,
    area: 'crm',
    tags: ['Q4'],
    why: 'so that sales can rely on it',
  });
  const blog = briefOn('2026-11-02', {
    outcome: 'Résumé page finds its readers',
    area: 'blog',
    context: 'customer interviews',
  });
  const search = new BriefSearch();
  for (const brief of [crm, blog]) search.put(rowOf(brief), searchTextOf(brief));
  const found = (line: string) => search.find(line).map((row) => row.area);

  it.each([
    ['customer', ['crm', 'blog']],
    ['CUSTOM rely', ['crm']],
    ['resume', ['blog']],
    ['person:ana', ['crm']],
    ['@ruiz', ['crm']],
    ['area:blog page', ['blog']],
    ['#q4', ['crm']],
    ['tag:q', ['crm']],
    ['"finds its readers"', ['blog']],
    ['ustomer', ['blog', 'crm']],
    ['nothing here', []],
    ['', ['blog', 'crm']],
    ['person:"ana ruiz" record', ['crm']],
  ])('%s', (line, areas) => {
    expect(found(line)).toEqual(areas);
  });

  it('follows changes and keeps to a filter', () => {
    const row = { ...rowOf(crm), outcome: 'Renamed' };
    search.put(row);
    expect(found('renamed')).toEqual(['crm']);
    expect(found('rely')).toEqual(['crm']);
    expect(search.find('', (entry) => entry.area === 'blog')).toHaveLength(1);
    search.drop(crm.id);
    expect(found('renamed')).toEqual([]);
    expect(search.size).toBe(1);
  });

  it('reads half-typed lines', () => {
    expect(readQuery('person: "ana')).toMatchObject({ words: ['person', 'ana'] });
    expect(readQuery('# @').words).toEqual([]);
  });
});

describe('search text', () => {
  it('stays short and ends with a whole word', () => {
    const words = Array.from({ length: 2_000 }, (_, i) => `word${i}`);
    const text = searchTextOf(briefOn('2026-11-01', { outcome: words.join(' ') }));
    expect(text.length).toBeLessThanOrEqual(900);
    expect(words).toContain(text.split(' ').at(-1));
  });
});

describe('triage', () => {
  const person = (name: string, more: Partial<Person> = {}): Person => ({
    id: crypto.randomUUID(),
    name,
    kind: 'person',
    ...more,
  });
  const people = [
    person('Ana Ruiz', { aliases: ['Ana'], areas: ['crm'] }),
    person('Ben', { newTo: ['events'] }),
  ];
  const areaOf = (text: string) =>
    /crm|customer record/i.test(text) ? 'crm' : /event|webinar/i.test(text) ? 'events' : null;

  it('reads pasted lists of many kinds', () => {
    expect(
      readList(
        '- one thing\n2) two things\n\n* [ ] three\n* [x] done\n• four\r\n☐ five\n---\n[ ] six',
      ),
    ).toEqual(['one thing', 'two things', 'three', 'four', 'five', 'six']);
  });

  it.each([
    ['Decide whether to open the second shop', 'only-i', null],
    ['Performance review with Ana', 'only-i', null],
    ['Sort out the confidential merger papers', 'only-i', null],
    ['Print the badges', 'task', null],
    ['Submit the VAT return', 'task', null],
    ['Keep the CRM up to date', 'outcome', 'Ana Ruiz'],
    ['Update customer records', 'outcome', 'Ana Ruiz'],
    ['Plan the webinar', 'growth', 'Ben'],
    ['Ask Ben to call the printers back', 'outcome', 'Ben'],
    ['Order the boxes, label them and then ship', 'outcome', null],
  ])('%s', (line, bucket, owner) => {
    const [sorted] = triage(`- ${line}`, { people, areaOf });
    expect([sorted?.bucket, sorted?.owner?.name ?? null]).toEqual([bucket, owner]);
  });

  it('knows people by any of their names', () => {
    expect(people[0] && isCalled(people[0], ' ana ')).toBe(true);
    expect(people[0] && isCalled(people[0], 'Anabel')).toBe(false);
  });
});

describe('habits', () => {
  const request = (kind: Request['kind'], why: boolean): Request =>
    ({
      kind,
      elements: {
        why: why ? { start: 0, end: 1, text: 'x' } : null,
        metric: null,
        deadline: null,
        owner: null,
        authority: null,
      },
    }) as Request;

  it.each([
    ['Please run it by me first. Any update?', ['approval', 'chasing']],
    ['Just checking in: did you get a chance to look?', ['chasing', 'chasing']],
    ['How many hours did you work? ASAP please', ['hours', 'urgency']],
    ['Please cc me on every mail', ['in-every-detail']],
    ['Sorry for the delay', ['waiting-on-me']],
    ['Please make sure records are complete by Friday', []],
  ])('signals in: %s', (text, signals) => {
    expect(signalsIn(text)).toEqual(signals);
  });

  it('counts by week, keeps no text and names one thing to change', () => {
    let log = countDraft([], {
      text: 'Any update?',
      requests: [request('task', false)],
      day: '2026-11-18',
    });
    expect(habits(log, '2026-11-20').advice).toEqual({ kind: 'too-early' });
    for (let i = 0; i < 4; i++) {
      log = countDraft(log, {
        text: 'secret',
        requests: [request('outcome', i < 3)],
        day: '2026-11-20',
      });
    }
    expect(JSON.stringify(log)).not.toContain('secret');
    expect(HabitLog.parse(log)).toHaveLength(1);
    expect(habits(log, '2026-11-20')).toMatchObject({
      requests: 5,
      outcomes: 4,
      outcomeShare: 0.8,
      shareBefore: null,
      advice: { kind: 'missing', element: 'metric', share: 1 },
    });
    for (let i = 0; i < 2; i++)
      log = countDraft(log, { text: 'Any news?', requests: [], day: '2026-11-20' });
    expect(habits(log, '2026-11-20').advice).toEqual({
      kind: 'signal',
      signal: 'chasing',
      count: 3,
    });
    expect(habits(log, '2026-12-20')).toMatchObject({
      requests: 0,
      outcomeShare: null,
      shareBefore: 0.8,
    });
  });
});

describe('rows', () => {
  it('show the last result', () => {
    const row = rowOn('2026-11-01', {
      reviews: [{ on: '2026-11-02', result: 'hit', actuals: [] }],
    });
    expect(row).toMatchObject({ lastResult: 'hit', lastReviewOn: '2026-11-02' });
  });
});
