import { isDoubling } from './inflection';

/** Irregular past participles; the base form is the key. Regular verbs are computed. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'be been|become become|begin begun|break broken|bring brought|build built|buy bought|' +
    'catch caught|choose chosen|come come|cost cost|cut cut|deal dealt|dig dug|do done|draw drawn|' +
    'drive driven|eat eaten|fall fallen|feed fed|feel felt|fight fought|find found|fly flown|' +
    'forget forgotten|get got|give given|go gone|grow grown|hang hung|have had|hear heard|hide hidden|' +
    'hit hit|hold held|hurt hurt|keep kept|know known|lay laid|lead led|learn learned|leave left|' +
    'lend lent|let let|lose lost|make made|mean meant|meet met|offset offset|overwrite overwritten|' +
    'pay paid|prove proven|put put|read read|rebuild rebuilt|redo redone|resend resent|reset reset|' +
    'rewrite rewritten|ring rung|rise risen|run run|say said|see seen|seek sought|sell sold|send sent|' +
    'set set|shake shaken|show shown|shut shut|sign signed|sing sung|sit sat|sleep slept|speak spoken|' +
    'spend spent|split split|spread spread|stand stood|steal stolen|stick stuck|sweep swept|swim swum|' +
    'take taken|teach taught|tear torn|tell told|think thought|throw thrown|undo undone|' +
    'understand understood|upset upset|wear worn|win won|withdraw withdrawn|write written|' +
    'input input|quit quit|typeset typeset|oversee overseen|foresee foreseen|undertake undertaken|' +
    'shrink shrunk|bind bound|bid bid|cast cast|broadcast broadcast|forecast forecast|fit fitted|' +
    'copyedit copyedited|proofread proofread|cc cced|bcc bcced|dm dmed|pdf pdfed|ok okayed'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * The past participle of a base form; a particle stays where it is.
 *
 * @example participle('set up') // 'set up'
 * @example participle('plan') // 'planned'
 * @param british doubles a final l ("cancelled") where American English does not.
 */
export function participle(base: string, british = false): string {
  if (base.startsWith('double check')) return base.replace('double check', 'double-checked');
  const space = base.indexOf(' ');
  const head = (space < 0 ? base : base.slice(0, space)).toLowerCase();
  const particle = space < 0 ? '' : base.slice(space);
  return (IRREGULAR[head] ?? regular(head, british)) + particle;
}

function regular(verb: string, british: boolean): string {
  const prefixed = /^(re|pre|un|mis|over|out)-?(.{3,})$/.exec(verb);
  const inner = prefixed?.[2] === undefined ? undefined : IRREGULAR[prefixed[2]];
  if (prefixed && inner && prefixed[1] !== 'un')
    return verb.slice(0, -(prefixed[2]?.length ?? 0)) + inner;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/ic$/.test(verb)) return `${verb}ked`;
  if (isDoubling(verb, british)) return `${verb}${verb.slice(-1)}ed`;
  return `${verb}ed`;
}
