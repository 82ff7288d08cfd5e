import type { ComponentChildren } from 'preact';

interface PageHeadProps {
  readonly title: string;
  /** Second in rank while something else on the page has the word. */
  readonly isAside?: boolean;
  readonly lead?: string | undefined;
  readonly children?: ComponentChildren;
}

/** Title of a page, one line on what it is for, and its actions. */
export function PageHead({ title, isAside = false, lead, children }: PageHeadProps) {
  return (
    <div class="page-head">
      <div>
        {isAside ? <h2 class="page-title">{title}</h2> : <h1 class="page-title">{title}</h1>}
        {lead && <p class="page-lead">{lead}</p>}
      </div>
      {children && <div class="page-actions">{children}</div>}
    </div>
  );
}
