import type { Site } from './sites/site';

/** Names of the people a message goes to, as far as the site's selectors find them. */
export function recipientsOf(composer: HTMLElement, site: Site): string[] {
  const selector = site.recipients?.join(',');
  if (!selector) return [];
  const root = composer.getRootNode() as Document | ShadowRoot;
  const around = site.root ? composer.closest(site.root.join(',')) : null;
  const names = new Set<string>();
  for (const element of (around ?? root).querySelectorAll<HTMLElement>(selector)) {
    const name = nameOf(element);
    if (name) names.add(name);
  }
  return [...names];
}

function nameOf(element: HTMLElement): string {
  const value = 'value' in element ? element.value : null;
  const name =
    element.getAttribute('data-name') ??
    (typeof value === 'string' ? value : null) ??
    element.getAttribute('name') ??
    element.textContent ??
    '';
  return name.replace(/\s+/g, ' ').trim().slice(0, 200);
}
