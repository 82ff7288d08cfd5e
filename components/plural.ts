import { type MessageKey, t } from './text';

/** All texts are English so far; a translation brings its own rules along with its messages. */
const rules = new Intl.PluralRules('en');

/** Picks the singular or the plural text for `n`, which fills `$1`. */
export function count(n: number, one: MessageKey, many: MessageKey): string {
  return t(rules.select(n) === 'one' ? one : many, n.toLocaleString());
}
