/**
 * The facts of a text that a rewrite must keep word for word: numbers, dates, amounts, names, URLs,
 * file names, quoted strings and negations.
 */
export function factsOf(text: string): readonly string[] {
  const out: string[] = [];
  const take = (pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) out.push(match[0]);
  };
  take(
    /https?:\/\/[^\s)]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|csv|xlsx|docx?|pdf|ts|json|md)\b/g,
  );
  take(/[$€£]?\d[\d,.:/-]*\d%?|[$€£]?\d%?/g);
  take(/"[^"\n]{2,60}"|“[^”\n]{2,60}”/g);
  take(/\b(?:not|don['’]t|never|no|without|except)\b/gi);
  take(
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|April|June|July|August|September|October|November|December)\b|\b(?:today|tomorrow|tonight|asap|eod)\b/gi,
  );
  take(/(?<=[a-z,] )\p{Lu}[\p{L}&'’-]+/gu);
  return out;
}

/** True when every fact of the text it replaces stands in the rewrite. */
export function keepsFacts(source: string, rewrite: string): boolean {
  return factsOf(source).every((fact) => holdsFact(rewrite, fact));
}

/** True when a fact stands in the text, in either case. */
export function holdsFact(text: string, fact: string): boolean {
  return text.toLowerCase().includes(fact.toLowerCase().replace(/[.,:/!?-]+$/, ''));
}
