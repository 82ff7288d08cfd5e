import { describe, expect, it } from 'vitest';
import { offeredFormats } from './offered';

const formats = ['markdown', 'asana', 'ics', 'json'].map((id) => ({ id }));
const ids = (recent: string[], allowed: string[] | null) =>
  offeredFormats(formats, { recent, allowed }).map(({ id }) => id);

describe('the formats on offer', () => {
  it('begin with those used last', () => {
    expect(ids([], null)).toEqual(['markdown', 'asana', 'ics', 'json']);
    expect(ids(['ics', 'gone', 'asana', 'ics'], null)).toEqual([
      'ics',
      'asana',
      'markdown',
      'json',
    ]);
  });

  it('are those of the organisation, in its order', () => {
    expect(ids([], ['json', 'asana', 'json'])).toEqual(['json', 'asana']);
    expect(ids(['asana', 'markdown'], ['json', 'asana'])).toEqual(['asana', 'json']);
  });

  it('are all when the organisation names none we know', () => {
    expect(ids([], ['asanna'])).toEqual(['markdown', 'asana', 'ics', 'json']);
    expect(ids([], [])).toEqual(['markdown', 'asana', 'ics', 'json']);
  });
});
