import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** One section of the settings; the navigation jumps to its id. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="options-lead">{lead}</p>}
      {children}
    </section>
  );
}
