import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BriefView, Page } from '@/components/library/route';
import { t } from '@/components/text';
import type { ExportRequest, PageProps } from '../app';

/** Pages that are fetched when first opened, so that the list alone decides how fast we start. */
const PAGES = {
  waiting: () => import('./WaitingPage'),
  standing: () => import('./StandingPage'),
  people: () => import('./PeoplePage'),
  scorecard: () => import('./ScorecardPage'),
  wrapup: () => import('./WrapUpPage'),
  triage: () => import('./TriagePage'),
  habits: () => import('./HabitsPage'),
  new: () => import('./NewPage'),
  brief: () => import('./BriefDetail'),
  export: () => import('./ExportDialog'),
  import: () => import('./ImportDialog'),
} satisfies Partial<
  Record<Page | 'brief' | 'export' | 'import', () => Promise<{ default: unknown }>>
>;

export type LazyName = keyof typeof PAGES;

interface LazyPageProps extends PageProps {
  readonly page: LazyName;
  readonly isLoading?: boolean;
  readonly request?: ExportRequest;
  readonly id?: string;
  readonly view?: BriefView;
  readonly onClose?: () => void;
}

type Loaded = FunctionComponent<Omit<LazyPageProps, 'page' | 'isLoading'>>;
const loaded = new Map<LazyName, Loaded>();

/** Fetches a page's code once and shows it. */
export function LazyPage({ page, isLoading = false, ...props }: LazyPageProps) {
  const [, redraw] = useState(0);
  const View = loaded.get(page);
  useEffect(() => {
    if (loaded.has(page)) return;
    void PAGES[page]().then((module) => {
      loaded.set(page, module.default as Loaded);
      redraw((n) => n + 1);
    });
  }, [page]);
  if (View && !isLoading) return <View {...props} />;
  return page === 'export' || page === 'import' ? null : (
    <p class="page-loading" role="status">
      {t('libraryLoading')}
    </p>
  );
}
