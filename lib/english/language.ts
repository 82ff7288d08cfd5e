import type { VerbForm } from './verbs';

/** Frequent words of other languages that are no English words. */
const FOREIGN = new Set(
  `der das und nicht ist mit für auf dem den ein eine einen einem sie wir ihr bitte danke können könnten könntest kannst
  haben wird werden noch auch bis zum zur von beim ich es du nach über oder aber wenn wie les une est vous nous pour avec
  dans sur pas que qui merci pouvez peux peut votre notre avant lundi je tu ce cette et le la aux des du il elle ils bien
  el los las una por favor para con del su puedes puede podría gracias antes esto este lunes mañana hola como más pero está
  gli della che puoi potresti grazie prima entro sono questo per anche alla nel di non você não uma com obrigado pode até
  amanhã seu sua os het een niet van voor met kunt kun graag alsjeblieft aub zijn deze maar ook jij proszę dziękuję się nie
  jest na czy już och att inte tack kan för som på det den är till vi har lütfen ve bir için teşekkürler`.split(
    /\s+/,
  ),
);

/** Counts that tell English from other languages; they add up over sentences. */
export interface LanguageCount {
  readonly words: number;
  readonly known: number;
  readonly foreign: number;
}

/** Counts known English and frequent foreign words among lower-case words. */
export function countLanguage(
  words: readonly string[],
  bits: Int32Array,
  forms: readonly (VerbForm | null)[],
): LanguageCount {
  let total = 0;
  let known = 0;
  let foreign = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!/^\p{L}/u.test(word)) continue;
    total++;
    const english = bits[i] !== 0 || forms[i] !== null;
    if (english) known++;
    if (FOREIGN.has(word) || (!english && !/^[\p{Script=Latin}'’\-.&/\d]+$/u.test(word)))
      foreign += english ? 0.5 : 1;
  }
  return { words: total, known, foreign };
}

/** False when the counts speak for another language; short or mixed texts get the benefit of the doubt. */
export function isEnglish(count: LanguageCount): boolean {
  if (count.words === 0) return true;
  if (count.foreign >= 1 && count.foreign > count.known) return false;
  if (count.foreign >= 2 && count.foreign >= count.words * 0.22 && count.known < count.words * 0.45)
    return false;
  return count.words < 6 || count.known >= count.words * 0.15;
}
