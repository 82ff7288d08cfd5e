/** Words that end the head of a noun phrase: what follows describes the head. */
const AFTER_HEAD = new Set(
  (
    'like w/ near around across inside outside behind beside of for in on at to from with about that which who whose where why how we i you he she they it by re regarding ' +
    'concerning per into onto under over between against during since after before as than via within without ' +
    'if when because so not below above attached needed required called named using listed showing based ' +
    'containing including asking requesting saying explaining related due is are was were has have had will would can could should ' +
    'may might must does did do sent made used'
  ).split(' '),
);

const PLURAL_WORDS = new Set(
  'people men women children feet teeth criteria phenomena these those both several many few police folks they them we us'.split(
    ' ',
  ),
);

const SINGULAR_S = new Set(
  (
    'news series species means status bus campus focus basis analysis crisis thesis synopsis access address process ' +
    'business success progress congress express press class glass pass boss loss mess stress fitness illness ' +
    'wellness witness virus bonus consensus corpus census plus gas lens atlas canvas christmas texas kansas dallas ' +
    'arkansas us this always yes his its as was is has less unless across thus minus analytics logistics physics ' +
    'mathematics economics politics ethics ' +
    'sales-ops devops kubernetes jenkins redis postgres alias chaos pros jens james charles thomas chris lucas jonas ' +
    'harris williams jones davis lewis morris ross alexis mars'
  ).split(' '),
);

/** The word of a noun phrase that decides its number: "the list of projects" -> "list". */
export function headOf(phrase: string): string {
  // "all the parents": how many of them is no head.
  const words = phrase
    .replace(/^(?:all|both)(?: of)? (?=(?:the|my|our|your|his|her|their|these|those)\b)/i, '')
    .split(/\s+/);
  let head = '';
  for (const [index, raw] of words.entries()) {
    const word = raw.replace(/^["'“‘([]+|["'”’)\].:;!?]+$/g, '');
    const bare = word.replace(/,$/, '').toLowerCase();
    // "newsletters older than 30 days": a comparison describes the head.
    if (head && /(?:er|more|less)$/.test(bare) && words[index + 1]?.toLowerCase() === 'than') break;
    if (head && (AFTER_HEAD.has(bare) || /^\(/.test(raw) || /^[-–—]+$/.test(raw))) break;
    if (/^(?:and|or|&|\+|the|a|an)$/.test(bare)) {
      if (head && bare !== 'and' && bare !== 'or' && bare !== '&') break;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(bare)) head = word.replace(/,$/, '');
    if (/[,:;]$/.test(raw) && head) break;
  }
  return head;
}

/**
 * True when a noun phrase takes "are" and "have" rather than "is" and "has".
 *
 * @example isPlural('the list of projects') // false
 * @example isPlural('the memo and the letter') // true
 */
export function isPlural(phrase: string): boolean {
  // What stands in quotation marks is a name, not a number of things.
  const named = phrase.replace(/\s*["“][^"“”]*["”]/g, '').trim() || phrase;
  const text = named.trim().toLowerCase();
  if (
    /^(?:these|those|both|several|many|few|they|them|we|us|all (?:the|my|our|your|of|these|those)|you)\b/.test(
      text,
    )
  ) {
    return true;
  }
  if (
    /^(?:this|that|it|each|every|he|she|him|her|a|an|one|another|everything|anything|something|whatever|everyone|anyone|someone)\b/.test(
      text,
    ) &&
    !/\band\b/.test(text)
  ) {
    return false;
  }
  if (hasCoordinatedHeads(text)) return true;
  return isPluralWord(headOf(named));
}

/** True for "the memo and the letter", false for "a copy of the memo and the letter". */
function hasCoordinatedHeads(text: string): boolean {
  for (const word of text.split(/\s+/)) {
    const bare = word.replace(/[^\p{L}&+]/gu, '');
    if (bare === 'and' || word === '&' || word === '+') return true;
    if (AFTER_HEAD.has(bare) && bare !== 'we') return false;
  }
  return false;
}

function isPluralWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/[’']s$|[’']$/, '');
  if (PLURAL_WORDS.has(lower)) return true;
  if (SINGULAR_S.has(lower)) return false;
  if (/^[A-Z0-9&]{2,}S$/.test(word)) return false;
  if (/[’']s$/i.test(word)) return false;
  if (/^\d+(?:[.,]\d+)*[km]?$/.test(lower)) return false;
  return lower.length > 2 && /[^s]s$/.test(lower) && !/(?:ous|ius|sis|xis|itis)$/.test(lower);
}

/** Pronouns change their form when an object becomes a subject ("call them" -> "they have"). */
const SUBJECT_FORM: Readonly<Record<string, string>> = {
  me: 'I',
  us: 'we',
  him: 'he',
  her: 'she',
  them: 'they',
};

const OBJECT_FORM: Readonly<Record<string, string>> = {
  i: 'me',
  we: 'us',
  he: 'him',
  she: 'her',
  they: 'them',
};

/** "them" -> "they"; anything that is not a pronoun stays. */
export function asSubject(phrase: string): string {
  const trimmed = phrase.trim();
  return SUBJECT_FORM[trimmed.toLowerCase()] ?? trimmed;
}

/** "they" -> "them"; anything that is not a pronoun stays. */
export function asObject(phrase: string): string {
  const trimmed = phrase.trim();
  return OBJECT_FORM[trimmed.toLowerCase()] ?? trimmed;
}

/** True for "a page", "5 vendors", "some help"; false for "the page", "our page", "it". */
export function isIndefinite(phrase: string): boolean {
  return /^(?:an?|some|any|another|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+(?!\d*[./:-]\d))\s+\S/i.test(
    phrase.trim(),
  );
}
