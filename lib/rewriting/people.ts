import { headOf } from '../english/nounPhrase';

export const PERSON_PRONOUN = /^(?:me|us|him|her|them|you|i|we|he|she|they)$/i;

/** A guess that is only used to pick "they" over "it" and "has heard" over a thing. */
export function isPerson(phrase: string): boolean {
  const text = phrase.trim();
  if (PERSON_PRONOUN.test(text)) return true;
  if (/^(?:everyone|everybody|someone|people|folks)\b/i.test(text)) return true;
  if (
    /\b(?:team|group|client|clients|customer|customers|vendor|supplier|candidate|candidates|guy|guys|lawyer|attorney|counsel|bank|landlord|broker|contractor|plumber|electrician|accountant|assistant|manager|owner|dealers?|doers|reports|managers|owners|vendors|suppliers|hotel|office|school|doctor|dentist|employees|users|leads|prospects|subscribers|members|colleagues|parents|guests|speakers|tenants?|agents?|reps?|department|desk|folks|engineers?|designers?|developers?|partners?|staff|everyone|hires?|counterparty|counterparties|party|parties|person|traders?|lawyers?|attorneys|clients?|buyers?|sellers?|landlords?|boss|husband|wife|mom|dad|mother|father|sister|brother|son|daughter|friend|friends|neighbou?rs?|family|families|couple|interns?|volunteers?|students?|patients?)$/i.test(
      headOf(text),
    ) &&
    !/'s\s/.test(text)
  )
    return true;
  return (
    /^(?:@?\p{Lu}[\p{L}'’.-]*)(?:(?:\s|,\s|\sand\s|\sor\s)@?\p{Lu}[\p{L}'’.-]*){0,5}(?:\s(?:at|from|in|with)\s.{2,40})?$/u.test(
      text,
    ) &&
    !/^(?:The|A|An|This|Our|My|Deal|Page|Exhibit|Section|Appendix)\b/.test(text) &&
    !/^[A-Z]{2,}s?$/.test(text)
  );
}

/** "James", "Mr. Lewis", "Kathy Campos": one person, though the last word ends in s. */
export function isOneName(phrase: string): boolean {
  return (
    /^@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(phrase.trim()) &&
    !/^(?:The|These|Those|All|Both|Our|My)\b/.test(phrase) &&
    !/(?:tions|ers|ments|ings|ies)$/.test(phrase)
  );
}
