import { describe, expect, it } from 'vitest';
import { ana, bot, rowOn } from '@/lib/briefs/testing';
import { EMPTY_LIST, facets, filterCount, keeps, listStateOf, sorted } from './listState';

const today = '2026-11-21';
const rows = [
  rowOn('2026-11-01', { outcome: 'b late', deadline: '2026-11-20', owner: ana, area: 'crm' }),
  rowOn('2026-11-02', { outcome: 'a soon', deadline: '2026-11-25', owner: bot }),
  rowOn('2026-11-03', { outcome: 'c never', status: 'closed', owner: ana }),
  rowOn('2026-11-04', { outcome: 'd gone', status: 'binned' }),
  rowOn('2026-11-05', { outcome: 'e kept', status: 'archived' }),
];
const shown = (state: Partial<typeof EMPTY_LIST>, scope: 'briefs' | 'archive' | 'bin' = 'briefs') =>
  rows.filter(keeps({ ...EMPTY_LIST, ...state }, scope, today)).map((row) => row.outcome.charAt(0));

describe('what a list shows', () => {
  it('keeps archive and bin apart', () => {
    expect(shown({})).toEqual(['b', 'a', 'c']);
    expect(shown({}, 'archive')).toEqual(['e']);
    expect(shown({}, 'bin')).toEqual(['d']);
  });

  it('filters by person whatever the case, by area, status and date', () => {
    expect(shown({ owner: 'ana ruiz' })).toEqual(['b', 'c']);
    expect(shown({ area: 'crm' })).toEqual(['b']);
    expect(shown({ status: 'closed' })).toEqual(['c']);
    expect(shown({ due: 'late' })).toEqual(['b']);
    expect(shown({ due: 'week' })).toEqual(['a']);
    expect(shown({ due: 'none' })).toEqual(['c']);
  });

  it('sorts, with nothing last', () => {
    const order = (sort: Parameters<typeof sorted>[1]) =>
      sorted(rows.slice(0, 3), sort).map((row) => row.outcome.charAt(0));
    expect(order('auto')).toEqual(['c', 'a', 'b']);
    expect(order('due')).toEqual(['b', 'a', 'c']);
    expect(order('outcome')).toEqual(['a', 'b', 'c']);
    expect(order('owner')).toEqual(['b', 'c', 'a']);
  });

  it('lists who and what occurs', () => {
    expect(facets(rows)).toEqual({ owners: ['Ana Ruiz', 'Scout'], areas: ['crm'] });
  });

  it('takes filters from an address and ignores nonsense', () => {
    const state = listStateOf({ q: 'x', owner: 'Ana', status: 'binned' });
    expect(state).toEqual({ ...EMPTY_LIST, query: 'x', owner: 'Ana' });
    expect(filterCount(state)).toBe(1);
  });
});
