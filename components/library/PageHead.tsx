import type { ComponentChildren } from 'preact';

interface PageHeadProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children?: ComponentChildren;
}

/** Title of a page, one line on what it is for, and its actions. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <div class="page-head">
      <div>
        <h1>{title}</h1>
        {lead && <p class="page-lead">{lead}</p>}
      </div>
      {children && <div class="page-actions">{children}</div>}
    </div>
  );
}
