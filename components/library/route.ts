/** Pages of the library, each with its own address. */
export const PAGES = [
  'briefs',
  'archive',
  'bin',
  'waiting',
  'standing',
  'people',
  'scorecard',
  'wrapup',
  'triage',
  'habits',
  'new',
] as const;
export type Page = (typeof PAGES)[number];

/** How one brief is shown. */
export type BriefView = 'read' | 'edit' | 'review';

export type Route =
  | { readonly page: Page; readonly params: Readonly<Record<string, string>> }
  | {
      readonly page: 'brief';
      readonly id: string;
      readonly view: BriefView;
      /** The format in which the brief is to be exported at once. */
      readonly exportAs?: string;
    };

/** Reads a location hash; whatever we do not know leads to the list. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page = '', id = '', view = '', format = ''] = path.split('/');
  if (page === 'brief' && /^[0-9a-f-]{36}$/i.test(id)) {
    if (view === 'export') return { page, id, view: 'read', exportAs: format };
    return { page, id, view: view === 'edit' || view === 'review' ? view : 'read' };
  }
  const known = PAGES.find((name) => name === page) ?? 'briefs';
  return { page: known, params: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address of a page, for links. */
export function pageLink(page: Page, params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(params).toString();
  return `#/${page}${query && `?${query}`}`;
}

/** The address of one brief, for links. */
export function briefLink(id: string, view: BriefView = 'read'): string {
  return view === 'read' ? `#/brief/${id}` : `#/brief/${id}/${view}`;
}
