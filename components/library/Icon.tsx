/** Line icons on a 20 by 20 grid; they decorate, the text beside them carries the meaning. */
const PATHS = {
  briefs: 'M4 5h12M4 10h12M4 15h8',
  waiting: 'M10 5.5V10l3 2M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z',
  standing: 'M4 9a6 6 0 0 1 10.5-3.5L16 7m0-3.5V7h-3.5M16 11a6 6 0 0 1-10.5 3.5L4 13m0 3.5V13h3.5',
  people:
    'M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 16c.5-2.8 2.5-4.2 5-4.2s4.5 1.4 5 4.2M13 4.3a2.6 2.6 0 0 1 0 5M14.5 12.2c1.6.5 2.7 1.8 3 3.8',
  scorecard: 'M3.5 16.5v-5M8 16.5v-9M12.5 16.5v-6.5M17 16.5v-13',
  wrapup: 'M3.5 6.5h13v9.5h-13zM3.5 6.5l6.5 5 6.5-5',
  triage: 'M3.5 5h13M3.5 10h8M3.5 15h4M14 10v6m0 0 2.5-2.5M14 16l-2.5-2.5',
  habits: 'M3 12.5l4-4.5 3.5 3L17 4.5M17 4.5h-4M17 4.5v4',
  archive: 'M3 4.5h14v3.5H3zM4.5 8v8h11V8M8 11h4',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  plus: 'M10 4v12M4 10h12',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon in the colour of the text around it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'more' ? 2.4 : 1.5}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
