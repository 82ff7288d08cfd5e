import { headOf } from '../../english/nounPhrase';
import type { Clause } from '../parse/scan';
import { isPerson } from '../people';
import type { Area } from './area';
import { patternOf } from './patternOf';

/** True when both the verb and what it acts on belong to the area, and nothing is sent to the writer. */
export function fits(area: Area, main: Clause | null): boolean {
  if (main === null || isPerson(main.object)) return false;
  if (!` ${area.verbs} `.includes(` ${main.base.replaceAll(' ', '_')} `)) return false;
  if (/^(?:me|us)\b/i.test(main.recipient) || /^to (?:me|us)\b/i.test(main.complement))
    return false;
  // The place decides for what is put there; for all else only the thing itself does.
  const place = /^(?:add|publish|fix|transfer|update)$/.test(main.verbClass.id)
    ? ` ${main.object} ${main.complement}`
    : '';
  const head = headOf(main.object);
  const thing = main.object.slice(0, Math.max(0, main.object.indexOf(head)) + head.length);
  const words = `${thing}${place}`.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [];
  return (
    (patternOf(area)?.test(`${main.base} ${main.object}`.toLowerCase()) ?? false) ||
    words.some((word, index) =>
      [
        word,
        word.replace(/s$/, ''),
        `${word}_${words[index + 1] ?? ''}`,
        `${word}_${(words[index + 1] ?? '').replace(/s$/, '')}`,
      ].some((each) => ` ${area.nouns} `.includes(` ${each} `)),
    )
  );
}
