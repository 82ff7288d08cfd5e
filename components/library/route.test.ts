import { describe, expect, it } from 'vitest';
import { briefLink, pageLink, readRoute } from './route';

const id = '0d9c1f9e-6f0f-4b0e-9a3b-0c6a6a1f6b11';

describe('addresses of the library', () => {
  it.each(['#/waiting', '#/bin', '#/scorecard'])('reads %s', (hash) => {
    expect(readRoute(hash)).toEqual({ page: hash.slice(2), params: {} });
  });

  it('leads what it does not know to the list', () => {
    for (const hash of ['', '#', '#/', '#/nothing', '#/brief/../../x', '#/brief/1']) {
      expect(readRoute(hash)).toEqual({ page: 'briefs', params: {} });
    }
  });

  it('comes back from its own links', () => {
    expect(readRoute(briefLink(id))).toEqual({ page: 'brief', id, view: 'read' });
    expect(readRoute(briefLink(id, 'review'))).toEqual({ page: 'brief', id, view: 'review' });
    expect(readRoute(pageLink('briefs', { owner: 'Ana & Bo?' }))).toEqual({
      page: 'briefs',
      params: { owner: 'Ana & Bo?' },
    });
    const brief = { page: 'brief', id, view: 'read' };
    expect(readRoute(`#/brief/${id}/export/ics`)).toEqual({ ...brief, exportAs: 'ics' });
    expect(readRoute(`#/brief/${id}/export/`)).toEqual({ ...brief, exportAs: '' });
  });
});
