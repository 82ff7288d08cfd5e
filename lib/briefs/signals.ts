/** Signs in one's own drafts that work waits for the writer. */
export const SIGNALS = [
  'approval',
  'chasing',
  'waiting-on-me',
  'in-every-detail',
  'hours',
  'urgency',
] as const;
export type BottleneckSignal = (typeof SIGNALS)[number];

const PATTERNS: Readonly<Record<BottleneckSignal, RegExp>> = {
  approval:
    /\b(?:run (?:it|this|that|them|everything) (?:by|past) me|check with me (?:first|before)|(?:for|need|get) my (?:approval|ok|okay|sign-?off)|before (?:you )?(?:send|publish|post|book|order)(?:ing)?[^.?!\n]{0,40}\b(?:show|send|ask|check with) me|let me (?:see|approve|review) (?:it|this|that) (?:first|before))\b/gi,
  chasing:
    /\b(?:any (?:news|updates?|progress)|just (?:checking in|following up|circling back)|did you (?:get a chance|manage) to|where (?:are we|do we stand) (?:on|with)|status update|have you (?:had|got) (?:a )?(?:chance|time) to|still waiting (?:for|on) (?:the|your))\b/gi,
  'waiting-on-me':
    /\b(?:sorry for the (?:delay|late (?:reply|answer))|i (?:still )?(?:need|have) to (?:decide|look at|review|approve)|haven'?t (?:had|got) (?:a )?(?:chance|time) to (?:look|review|decide|approve)|i'?ll (?:decide|get back to you))\b/gi,
  'in-every-detail':
    /\b(?:cc me (?:on|in) (?:all|every|each)|copy me (?:on|in) (?:all|every|each)|send me (?:each|every) (?:draft|version|step)|keep me (?:posted|updated|in the loop) (?:on|about) (?:every|each|all))\b/gi,
  hours:
    /\b(?:how many hours|hours (?:did you|have you) (?:work|spend|spent|worked)|time ?sheets?)\b/gi,
  urgency: /\b(?:asap|urgent(?:ly)?|right away|immediately|drop everything)\b/gi,
};

/** The signals in a text, one entry per occurrence. */
export function signalsIn(text: string): BottleneckSignal[] {
  return SIGNALS.flatMap((signal) => [...text.matchAll(PATTERNS[signal])].map(() => signal));
}
