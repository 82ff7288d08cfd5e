import type { ComponentChildren } from 'preact';

interface DetailsProps {
  readonly title: string;
  /** A few words on what is filled in, so that a closed group hides nothing. */
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A group that unfolds. */
export function Details({ title, summary, open = false, children }: DetailsProps) {
  return (
    <details class="more" open={open}>
      <summary>
        <span class="more-title">{title}</span>
        <span class="more-summary">{summary}</span>
      </summary>
      <div class="more-body">{children}</div>
    </details>
  );
}
