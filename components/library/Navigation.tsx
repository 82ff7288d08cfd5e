import type { MessageKey } from '../text';
import { t } from '../text';
import { Icon, type IconName } from './Icon';
import { type Page, pageLink } from './route';

interface Entry {
  readonly page: Page & IconName;
  readonly text: MessageKey;
}

const GROUPS: readonly (readonly [MessageKey, readonly Entry[]])[] = [
  [
    'libraryNavBriefs',
    [
      { page: 'briefs', text: 'libraryBriefs' },
      { page: 'archive', text: 'libraryArchive' },
      { page: 'bin', text: 'libraryBin' },
    ],
  ],
  [
    'libraryNavFollow',
    [
      { page: 'waiting', text: 'waitingTitle' },
      { page: 'standing', text: 'libraryStanding' },
      { page: 'people', text: 'libraryPeople' },
    ],
  ],
  [
    'libraryNavResults',
    [
      { page: 'scorecard', text: 'scorecardTitle' },
      { page: 'wrapup', text: 'wrapupTitle' },
    ],
  ],
  [
    'libraryNavImprove',
    [
      { page: 'triage', text: 'triageTitle' },
      { page: 'habits', text: 'habitsTitle' },
    ],
  ],
];

interface NavigationProps {
  readonly current: Page;
  /** Numbers worth seeing beside an entry, such as what is due. */
  readonly badges: Partial<Readonly<Record<Page, number>>>;
}

/** The ways through the library; a column on wide screens, a scrolling bar on narrow ones. */
export function Navigation({ current, badges }: NavigationProps) {
  return (
    <nav class="nav" aria-label={t('libraryNav')}>
      {GROUPS.map(([title, entries]) => (
        <div class="nav-group" key={title}>
          <p class="nav-group-title">{t(title)}</p>
          <ul>
            {entries.map(({ page, text }) => (
              <li key={page}>
                <a
                  class="nav-link"
                  href={pageLink(page)}
                  aria-current={page === current ? 'page' : undefined}
                >
                  <Icon name={page} />
                  <span class="nav-text">{t(text)}</span>
                  {!!badges[page] && (
                    <span class="nav-badge">
                      {badges[page]?.toLocaleString()}
                      <span class="visually-hidden"> {t('libraryDue')}</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
