import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Cadence } from '../briefs/brief';
import { asana } from './asana';
import { gitlab } from './gitlab';
import { jira } from './jira';
import { linear } from './linear';
import { SAMPLE_NOW, sampleBrief } from './samples';
import { todoist } from './todoist';

/**
 * What the other side expects, each with the page or source it was read from. When a tool changes
 * its format, the change starts here.
 */
const options = { now: SAMPLE_NOW, emailOf: () => 'priya@example.com' };

function cells(text: unknown): Record<string, string> {
  const [header = [], row = []] = parse(String(text), { record_delimiter: '\r\n' }) as string[][];
  return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
}

function header(text: unknown): string[] {
  return (parse(String(text), { record_delimiter: '\r\n' }) as string[][])[0] ?? [];
}

describe('Asana', () => {
  // help.asana.com/hc/pt/articles/14244171470491: column order Name, Description, Section,
  // Assignee, Collaborators, Start Date, Due Date, then custom fields.
  it('has the columns in the order of the help page', () => {
    expect(header(asana.export([], options)).slice(0, 7)).toEqual([
      ...['Name', 'Description', 'Section', 'Assignee', 'Collaborators', 'Start Date', 'Due Date'],
    ]);
  });
  // asana.com/pt/guide/help/api/csv-importer: one assignee by address; collaborators separated by
  // commas without spaces. MM/DD/YYYY from a public converter; the help page's own line is cut off.
  it('writes dates and people as the importer reads them', () => {
    const brief = sampleBrief({ collaborators: ['a@example.com', 'Tom', 'b@example.com'] });
    const row = cells(asana.export([brief], options));
    expect(row['Due Date']).toBe('11/27/2026');
    expect(row['Start Date']).toBe('');
    expect(row.Section).toBe('');
    expect(row.Assignee).toBe('priya@example.com');
    expect(row.Collaborators).toBe('a@example.com,b@example.com');
    expect(row['Success Criteria']).toContain('First reply time: from 9 to 4 hours');
    expect(row.Description).toContain('First reply time: from 9 to 4 hours');
  });
});

describe('Todoist', () => {
  // todoist.com/help/articles/import-or-export-a-project-as-a-csv-file-in-todoist-YC8YvN
  it('has the documented columns, lower-case types and never an empty priority', () => {
    expect(header(todoist.export([], options))).toEqual([
      ...['TYPE', 'CONTENT', 'DESCRIPTION', 'PRIORITY', 'INDENT', 'AUTHOR', 'RESPONSIBLE'],
      ...['DATE', 'DATE_LANG', 'TIMEZONE'],
    ]);
    const row = cells(todoist.export([sampleBrief()], options));
    expect(row).toMatchObject({ TYPE: 'task', PRIORITY: '4', INDENT: '1', RESPONSIBLE: '' });
    expect(row.CONTENT).toMatch(/ @support @quarter-goal$/);
    expect(row).toMatchObject({ DATE: '2026-11-27', DATE_LANG: 'en' });
  });
  // todoist.com/help/articles/introduction-to-recurring-due-dates-YUYVJJAV: "every mon, tues",
  // "every 27", "every last day", the start at the end.
  it.each<[Cadence, string]>([
    [{ unit: 'week', every: 1, on: [1, 4], from: '2026-11-16' }, 'every monday, thursday'],
    [{ unit: 'week', every: 2, from: '2026-12-01' }, 'every 2 weeks starting 1 Dec 2026'],
    [{ unit: 'month', every: 1, on: [1, 31], from: '2026-11-01' }, 'every 1, last day'],
    [{ unit: 'quarter', every: 1, from: '2026-10-01' }, 'every 3 months'],
    [{ unit: 'day', every: 1, from: '2026-11-01' }, 'every day'],
  ])('writes rhythms in its words %#', (cadence, words) => {
    const row = cells(todoist.export([sampleBrief({ cadence })], options));
    expect(row.DATE).toBe(words);
  });
});

describe('Jira', () => {
  // support.atlassian.com/jira-software-cloud/docs/prepare-a-csv-file-for-import and
  // confluence.atlassian.com "Importing data from CSV" (1097176622): a Summary column, no
  // punctuation in headers, one label per Labels column, people by address.
  it('has headers without punctuation and one label per column', () => {
    const names = header(jira.export([], options));
    expect(names).toContain('Summary');
    for (const name of names) expect(name).toMatch(/^[A-Za-z ]+$/);
    expect(names.filter((name) => name === 'Labels').length).toBeGreaterThan(1);
    const [, row = []] = parse(String(jira.export([sampleBrief()], options))) as string[][];
    for (const [index, name] of names.entries()) {
      if (name === 'Labels') expect(row[index]).not.toMatch(/\s/);
    }
  });
  // The wizard's default form dd/MMM/yy h:mm a; another one is dropped without a message.
  it('writes dates in the default form of the wizard', () => {
    const row = cells(jira.export([sampleBrief()], options));
    expect(row['Due Date']).toBe('27/Nov/26 5:00 PM');
    expect(row.Assignee).toBe('priya@example.com');
  });
});

describe('Linear', () => {
  // github.com/linear/linear, packages/import/src/importers/linearCsv/LinearCsvImporter.ts @0be38b5
  it('has every column the importer reads, and Labels it can split', () => {
    expect(header(linear.export([], options))).toEqual([
      ...['Id', 'Team', 'Title', 'Description', 'Status', 'Estimate', 'Priority', 'Project'],
      ...['Creator', 'Assignee', 'Labels', 'Cycle Number', 'Cycle Name', 'Cycle Start'],
      ...['Cycle End', 'Created', 'Updated', 'Started', 'Completed', 'Canceled', 'Archived'],
    ]);
    const row = cells(linear.export([sampleBrief()], options));
    expect(row.Labels?.split(', ')).toEqual(['support', 'quarter-goal']);
    expect(row).toMatchObject({ Priority: 'No priority', Archived: '', Status: 'Todo' });
    expect(new Date(row.Created ?? '').toISOString()).toBe(SAMPLE_NOW.toISOString());
    expect(row.Description).toContain('27 November 2026');
  });
  // The importer takes one apostrophe before + - = @ away again.
  it('is guarded in a way the importer undoes', () => {
    const row = cells(linear.export([sampleBrief({ outcome: '=1+1 stays text' })], options));
    expect(row.Title?.replace(/^'([+\-=@])/, '$1')).toBe('=1+1 stays text');
  });
});

describe('GitLab', () => {
  // docs.gitlab.com "Importing issues from CSV": title and description first, due date YYYY-MM-DD;
  // quick actions in descriptions are run.
  it('has the three columns and lets nobody run commands through a brief', () => {
    expect(header(gitlab.export([], options))).toEqual(['title', 'description', 'due date']);
    const row = cells(gitlab.export([sampleBrief({ context: 'x\n/close\n /lock' })], options));
    expect(row['due date']).toBe('2026-11-27');
    expect(row.description).not.toMatch(/^\s*\//m);
  });
  it('assigns handles', () => {
    const brief = sampleBrief({ owner: { name: '@priya', kind: 'person' } });
    expect(cells(gitlab.export([brief], options)).description).toMatch(/\n\/assign @priya$/);
  });
});
