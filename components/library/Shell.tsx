import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../text';
import { Icon } from './Icon';
import { KeysHelp } from './KeysHelp';
import { Navigation } from './Navigation';
import { type Page, pageLink } from './route';
import '../theme.css';
import './library.css';

interface ShellProps {
  readonly page: Page;
  readonly badges: Partial<Readonly<Record<Page, number>>>;
  readonly areKeysOn: boolean;
  readonly onToggleKeys: () => void;
  readonly children: ComponentChildren;
}

/** Navigation beside the page; the skip link leads past it. */
export function Shell({ page, badges, children, ...keys }: ShellProps) {
  const nav = useRef<HTMLDivElement>(null);
  // In the narrow bar the current entry may be out of sight.
  useEffect(() => {
    nav.current
      ?.querySelector(`[href="${pageLink(page)}"]`)
      ?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [page]);
  return (
    <div class="shell">
      <a class="skip-link" href="#main">
        {t('librarySkip')}
      </a>
      <header class="shell-side" ref={nav}>
        <div class="shell-head">
          <a class="brand" href={pageLink('briefs')}>
            <span class="brand-mark" aria-hidden="true" />
            {t('extensionName')}
          </a>
          <a class="button button-primary new-brief" href={pageLink('new')}>
            <Icon name="plus" />
            {t('libraryNew')}
          </a>
        </div>
        <Navigation current={page} badges={badges} />
        <KeysHelp isOn={keys.areKeysOn} onToggle={keys.onToggleKeys} />
      </header>
      <main class="shell-main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
