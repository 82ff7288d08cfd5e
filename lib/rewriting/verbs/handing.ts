import type { StateTemplate, VerbClass } from './verbClass';

/** Whoever was to get it has it. */
const HANDED: readonly StateTemplate[] = [
  { when: 'mine', text: '{W} {Whas} {o}' },
  { when: 'recipient', text: '{W} {Whas} {o}' },
  { when: 'to', text: '{O} {has} reached {R}' },
];
const OPENED = { reasons: [], checks: ['{w} can open {them} and nothing is missing'] };

/** Verbs that move something to somebody. */
export const handing: readonly VerbClass[] = [
  {
    id: 'transfer',
    verbs:
      'send send_out send_over send_off send_along send_up email e-mail mail forward fax give provide hand hand_over pass pass_on pass_along submit deliver ship supply resend text dm share circulate distribute route transmit bring lend turn_in',
    preps: 'to with for',
    attributive: 'for',
    states: [...HANDED, { when: 'bare', text: '{O} {has} gone out' }],
    reasons: [],
    checks: ['{w} {whas} confirmed getting {them}', '{it} {has} arrived and nothing is missing'],
    mine: OPENED,
  },
  {
    id: 'return',
    verbs: 'return send_back give_back bring_back hand_back',
    preps: 'to for',
    attributive: 'for',
    states: [
      { when: 'mine', text: '{W} {Whas} {o} back' },
      { when: 'recipient', text: '{W} {Whas} {o} back' },
      { when: 'to', text: '{O} {is} back with {R}' },
      { when: 'bare', text: '{O} {is} back where {it} belong{s}' },
    ],
    reasons: [],
    checks: ['{w} {whas} {them} back', '{it} {is} back complete'],
  },
  {
    id: 'get',
    verbs: 'get',
    preps: 'to for from',
    states: HANDED,
    reasons: [],
    checks: ['{w} {whas} confirmed getting {them}'],
    mine: OPENED,
  },
  {
    id: 'tell',
    verbs: 'tell inform notify remind warn alert advise brief update_on',
    preps: 'about of that on to if whether when what why how where',
    states: [{ when: 'complement', text: '{O} know{s} {C}' }, { text: '{O} know{s}' }],
    reasons: [],
    checks: ['{it} {has} confirmed it', 'you have heard back from {them}'],
  },
  {
    id: 'ask',
    verbs: 'ask check_with double_check_with consult',
    preps: 'about for if whether what when why how which who where to on regarding re',
    states: [
      { when: 'clause', text: 'we know{T} from {o} {C}' },
      { when: 'about', text: 'we have an answer from {o} {C}' },
      { when: 'bare', text: 'we have an answer from {o}' },
    ],
    reasons: [],
    checks: ['{it} {has} answered and we know what to do', 'we have a clear answer we can act on'],
  },
  {
    id: 'contact',
    verbs:
      'call phone ring contact ping reach_out_to get_in_touch_with get_hold_of touch_base_with call_back get_ahold_of reach message email_back',
    preps: 'about re regarding on for concerning',
    states: [{ when: 'person', text: '{O} {has} heard from us {C}' }],
    reasons: [],
    checks: ['{it} {has} answered and it is clear what happens next'],
  },
  {
    id: 'talk',
    verbs:
      'speak_to speak_with talk_to talk_with chat_with meet_with meet sit_down_with check_in_with visit discuss discuss_with touch_base talk_through',
    preps: 'about re regarding on for concerning with',
    states: [],
    reasons: ['we know where we stand', 'nobody is surprised later'],
    checks: ['we know where things stand and what happens next'],
  },
  {
    id: 'chase',
    verbs:
      'follow_up_with follow_up chase chase_up follow_up_on hear_back_from follow-up follow-up_with nudge followup push',
    preps: 'about re regarding on for with concerning',
    states: [
      { when: 'person', text: 'we have an answer from {o} {C}' },
      { text: 'we know{T} where {o} stand{s} {C}' },
    ],
    reasons: ['we can plan the next step', 'nothing is left hanging'],
    checks: ['we have a clear yes, no or date', 'we know what happens next and when'],
  },
  {
    id: 'answer',
    verbs: 'answer reply reply_to respond respond_to get_back_to write_back_to acknowledge',
    preps: 'about with on re regarding',
    attributive: 'about on re regarding',
    states: [
      { when: 'person', text: '{O} {has} an answer {C}' },
      { text: '{O} {has} a proper answer {C}' },
    ],
    reasons: ['nobody is left waiting', 'nobody has to ask twice'],
    checks: ['every point raised has an answer', 'nobody has to ask a second time'],
    keep: 'answered',
  },
  {
    id: 'introduce',
    verbs: 'introduce connect invite',
    preps: 'to with',
    states: [{ when: 'complement', text: '{O} {is} {ed} {C}' }, { text: '{O} {is} {ed}' }],
    reasons: [],
    checks: [
      '{it} {has} the details and {has} answered',
      '{it} know{s} when, where and what about',
    ],
  },
  {
    id: 'teach',
    verbs: 'train teach coach onboard mentor walk_through show',
    preps: 'on how in to through',
    states: [
      { when: 'complement', text: '{O} {is} confident {C}' },
      { text: '{O} {is} up to speed' },
    ],
    reasons: [
      '{it} can work without asking at every step',
      'the work doesn’t depend on one person',
    ],
    checks: ['{it} {has} done it once without help', '{it} know{s} where to look when stuck'],
    latitude: true,
  },
];
