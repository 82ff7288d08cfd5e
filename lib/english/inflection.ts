/** Two-syllable verbs whose last syllable is stressed, so the last consonant doubles. */
const STRESSED_END = new Set(
  (
    'admit allot begin commit compel confer control defer deter embed emit equip excel expel forget ' +
    'incur occur omit patrol permit prefer propel rebut recap recur refer regret remit repel submit ' +
    'transfer transmit unzip rerun reset unplug handicap format debug preplan'
  ).split(' '),
);

/** British English doubles the final l of these, American English does not. */
const BRITISH_L =
  /^(cancel|label|travel|model|level|channel|total|signal|fuel|marshal|initial|dial|tunnel)$/;

/** True when the final consonant doubles before -ed and -ing. */
export function isDoubling(verb: string, british = false): boolean {
  if (BRITISH_L.test(verb)) return british;
  if (STRESSED_END.has(verb)) return true;
  return /^[^aeiou]*[aeiou][bdglmnprt]$/.test(verb) && verb.length <= 5;
}

/**
 * The -ing form of a base form; a particle stays where it is.
 *
 * @example gerund('set up') // 'setting up'
 */
export function gerund(base: string, british = false): string {
  const space = base.indexOf(' ');
  const head = (space < 0 ? base : base.slice(0, space)).toLowerCase();
  const particle = space < 0 ? '' : base.slice(space);
  return ing(head, british) + particle;
}

function ing(verb: string, british: boolean): string {
  if (/[^aeiou]ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  if (/ic$/.test(verb)) return `${verb}king`;
  if (isDoubling(verb, british)) return `${verb}${verb.slice(-1)}ing`;
  return `${verb}ing`;
}

/** The third person singular of a base form: "checks", "fixes", "replies". */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** The base forms an -ing word may come from, most likely first ("making" -> make, mak). */
export function basesOfGerund(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (!lower.endsWith('ing') || lower.length < 5) return [];
  const stem = lower.slice(0, -3);
  const out = [stem, `${stem}e`];
  if (/([bdgklmnprt])\1$/.test(stem)) out.push(stem.slice(0, -1));
  if (stem.endsWith('y')) out.push(`${stem.slice(0, -1)}ie`);
  return out;
}

/** The base forms an -ed word may come from. */
export function basesOfParticiple(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (!lower.endsWith('ed') || lower.length < 4) return [];
  const stem = lower.slice(0, -2);
  const out = [stem, `${stem}e`];
  if (/([bdgklmnprt])\1$/.test(stem)) out.push(stem.slice(0, -1));
  if (stem.endsWith('i')) out.push(`${stem.slice(0, -1)}y`);
  return out;
}
