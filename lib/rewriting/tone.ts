import type { Channel } from '../detection/request';

/** How the writer writes, so that added sentences sound like theirs. */
export interface Tone {
  /** Sentences begin in lower case: hurried chat. */
  readonly lower: boolean;
  readonly british: boolean;
  /** "It's" rather than "It is". */
  readonly contractions: boolean;
  readonly curly: boolean;
  readonly channel: Channel;
}

const BRITISH =
  /\b(?:\w{3,}(?:isation|ising|ised|ise)|colour|favour|behaviour|centre|cancelled|labelled|travell|programme|cheque|whilst|licence|catalogue)\w*\b/i;
const NOT_BRITISH =
  /\b(?:advertise|advise|arise|compromise|comprise|disguise|enterprise|exercise|expertise|franchise|merchandise|otherwise|precise|premise|promise|raise|revise|rise|supervise|surprise|noise|praise|wise|likewise|concise)\w*\b/gi;

/** Reads the tone of the request in its draft. */
export function toneOf(draft: string, text: string, channel: Channel): Tone {
  const firstLetter = /\p{L}/u.exec(text)?.[0] ?? '';
  const startsLower = firstLetter !== '' && firstLetter === firstLetter.toLowerCase();
  const upperStarts = (draft.match(/(?:^|[.!?]\s+|\n\s*)\p{Lu}/gu) ?? []).length;
  const lowerStarts = (draft.match(/(?:^|[.!?]\s+|\n\s*)\p{Ll}/gu) ?? []).length;
  const formal =
    /\b(?:do not|cannot|will not|it is|i am|we are|would not|is not)\b/i.test(draft) &&
    !/[a-z]['’](?:s|t|ll|re|ve|d|m)\b/i.test(draft);
  return {
    lower: startsLower && lowerStarts >= upperStarts,
    british: BRITISH.test(draft.replace(NOT_BRITISH, '')),
    contractions: channel === 'chat' || !formal,
    curly: draft.includes('’'),
    channel,
  };
}

/** Applies the writer's habits to a sentence of ours. */
export function inTone(sentence: string, tone: Tone): string {
  let out = sentence;
  if (!tone.contractions)
    out = out
      .replace(/\b([Ii])t’s\b/g, '$1t is')
      .replace(/\bdon’t\b/g, 'do not')
      .replace(/\bdoesn’t\b/g, 'does not')
      .replace(/\bisn’t\b/g, 'is not')
      .replace(/\bI’ll\b/g, 'I will')
      .replace(/\b(Y|y)ou’ve\b/g, '$1ou have')
      .replace(/\b(H|h)asn’t\b/g, '$1as not');
  if (!tone.curly) out = out.replaceAll('’', "'");
  if (tone.british)
    out = out
      .replace(/\borganiz/g, 'organis')
      .replace(/\brecogniz/g, 'recognis')
      .replace(/\bprioritiz/g, 'prioritis');
  return out;
}

/** Upper or lower case for the first letter of a sentence of ours. */
export function opened(sentence: string, tone: Tone): string {
  return tone.lower ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
