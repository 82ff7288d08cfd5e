import { browser } from './api';

/** Looks a text up in `_locales`; the browser picks the language and falls back to English. */
export function getMessage(key: string, substitutions: string[] = []): string {
  return browser.i18n.getMessage(
    key as Parameters<typeof browser.i18n.getMessage>[0],
    substitutions,
  );
}
