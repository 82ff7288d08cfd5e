/** Words that end in a stop without ending a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr jr vs etc eg ie e.g i.e cf no nos dept approx inc ltd corp co llc fig ' +
    'est min max tel ext attn asst acct govt gen sen rep rev hon pp vol ed art sec a.m p.m u.s u.k ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ave blvd ' +
    'w.r.t misc incl excl qty avg addr bldg rm mtg mgmt dev fin liq intl corp univ dist resp'
  ).split(' '),
);
/** Abbreviations that do end a sentence when a capital follows. */
const MAY_END = new Set(
  'mtg mgmt dev fin liq intl univ dist resp etc inc ltd corp co llc a.m p.m u.s u.k min max ext jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ave blvd st no'.split(
    ' ',
  ),
);

const CLOSERS = new Set(['"', "'", ')', ']', '”', '’', '*', '_']);

/** Offsets where a sentence ends within one line or block; the last one is its length. */
export function sentenceEnds(text: string): number[] {
  const to = text.length;
  const ends: number[] = [];
  let wordStart = 0;
  for (let i = 0; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c <= 32) {
      wordStart = i + 1;
      continue;
    }
    if (!isStop(c)) continue;
    let j = i + 1;
    while (j < to && isStop(text.charCodeAt(j))) j++;
    const dots = j - i;
    while (j < to && CLOSERS.has(text.charAt(j))) j++;
    if (j >= to) break;
    let k = j;
    while (k < to && text.charCodeAt(k) <= 32) k++;
    const isEnd =
      k === j ? gluedSentence(text, wordStart, i, j, to) : endsBefore(text, wordStart, i, dots, k);
    if (isEnd) ends.push(j);
    i = j - 1;
  }
  ends.push(to);
  return ends;
}

/** `.`, `?`, `!` or an ellipsis. */
function isStop(code: number): boolean {
  return code === 46 || code === 63 || code === 33 || code === 0x2026;
}

/** True when the stop at `i` with `dots` marks ends a sentence, the next word being at `next`. */
function endsBefore(
  text: string,
  wordStart: number,
  i: number,
  dots: number,
  next: number,
): boolean {
  const c = text.charAt(i);
  const following = text.charAt(next);
  const upper = /[\p{Lu}\d"'“(*]/u.test(following);
  if (c === '.' && dots === 1) {
    const word = text
      .slice(wordStart, i)
      .toLowerCase()
      .replace(/^["'(]+/, '');
    return endsSentence(word, upper, /\d/.test(following));
  }
  return c === '?' || c === '!' || upper;
}

function endsSentence(word: string, upper: boolean, digit: boolean): boolean {
  if (word === '') return true;
  if (/^\d{1,2}$/.test(word) && !upper) return false;
  if (/^(?:[a-z]\.)*[a-z]$/.test(word) && word !== 'i' && !MAY_END.has(word)) return false;
  if (!ABBREVIATIONS.has(word)) return true;
  // "max. 160 euros", "no. 4": the number belongs to the word before.
  return upper && !digit && MAY_END.has(word);
}

/** "sheet.Please add" lacks the space after its stop; "report.Final.docx" is a name. */
function gluedSentence(
  draft: string,
  wordStart: number,
  stop: number,
  next: number,
  to: number,
): boolean {
  if (stop - wordStart < 2 || stop - wordStart > 24 || next + 2 >= to) return false;
  if (!/^[a-z)]{2}$/.test(draft.slice(stop - 2, stop))) return false;
  return /^[A-Z][a-z'’]{1,20}[ ,]/.test(draft.slice(next, next + 24));
}
