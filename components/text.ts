import type en from '@/public/_locales/en/messages.json';

/** Every interface text has a key in `public/_locales/en/messages.json`; others are type errors. */
export type MessageKey = keyof typeof en;

type Translator = (key: string, substitutions: string[]) => string;

let translate: Translator = (key) => key;

/** Says where texts come from; each entry point calls it once before it renders. */
export function provideTranslator(translator: Translator): void {
  translate = translator;
}

/** The interface text for `key` in the user's language; `$1` ... `$9` are filled in order. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return translate(key, substitutions.map(String)) || key;
}
