import type { VerbClass } from './verbClass';

/** Verbs whose result is that somebody knows something. */
export const finding: readonly VerbClass[] = [
  {
    id: 'check',
    verbs:
      'check verify double-check doublecheck double_check validate confirm cross-check audit inspect recheck reconfirm make_certain check_on',
    preps: 'with against for in on about by',
    attributive: 'in on about',
    states: [
      { when: 'clause', text: 'we know{T} for certain {o}' },
      {
        when: 'noun',
        heads:
          'status progress date dates time times price prices availability attendance number deadline',
        text: 'we have {o} confirmed {C}',
      },
      {
        when: 'noun',
        heads: '#device heating backup backups alarm alarms wifi internet water phone',
        text: 'we know{T} whether {o} work{s} {C}',
      },
      { when: 'complement', text: '{O} {is} {ed} {C} and anything wrong is flagged' },
      { text: 'we know{T} whether {o} {is} right' },
    ],
    reasons: ['mistakes are caught while they are easy to fix', 'we don’t act on something wrong'],
    checks: [
      'anything that is off is listed, or I hear that all is right',
      'every difference is noted with its cause',
    ],
    keep: 'checked',
  },
  {
    id: 'test',
    verbs: 'test try try_out trial qa smoke-test',
    preps: 'on in with for against',
    attributive: 'for',
    states: [{ text: 'we know{T} whether {o} work{s} {C}' }],
    reasons: ['users are not the first to find a problem', 'we can go ahead with confidence'],
    checks: [
      'each main path has been tried and every fault is written down',
      'we have a clear yes or no',
    ],
    latitude: true,
  },
  {
    id: 'screen',
    verbs: 'screen vet triage sift interview',
    preps: 'for in from',
    attributive: 'for in from',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: ['we know which to go on with'],
    checks: ['each has a yes or no with one reason'],
  },
  {
    id: 'review',
    verbs:
      'review read look_at look_over take_a_look_at have_a_look_at take_a_look_over look_through check_out go_over go_through read_through read_over comment_on give_feedback_on examine proofread critique skim peruse study take_a_look have_a_look look proof',
    preps: 'with',
    attributive: 'with',
    states: [
      { text: 'we know{T} whether {o} {is} fine as {it} {is}, and what to change if not {C}' },
    ],
    reasons: [],
    checks: [
      'we have your comments, or you tell us that {it} {is} fine',
      'each change is marked where it is needed',
    ],
  },
  {
    id: 'find-out',
    verbs:
      'find_out figure_out determine see learn clarify establish_whether work_out ascertain double-check_whether know verify_whether understand',
    preps: 'from with',
    states: [{ when: 'clause', text: 'we know{T} {o}' }, { text: 'we know{T} {o} {C}' }],
    reasons: ['we can decide what to do next'],
    checks: [
      'the answer is clear enough to act on',
      'we have an answer and know where it comes from',
    ],
  },
  {
    id: 'investigate',
    verbs:
      'look_into investigate analyze analyse explore dig_into check_into look_up look_in_to examine_why diagnose debug trace troubleshoot track_down',
    preps: 'for with from',
    attributive: 'for with from',
    states: [
      { when: 'clause', text: 'we know{T} {o}' },
      {
        when: 'noun',
        heads:
          'this that it issue problem error delay discrepancy bug outage complaint drop failure crash spike difference',
        text: 'we know{T} what is behind {o} and what to do about {them} {C}',
      },
      { text: 'we know{T} where we stand on {o} and what to do next {C}' },
    ],
    reasons: [],
    checks: [
      'we know the cause and what to do about it',
      'the findings fit in a short note with a recommendation',
    ],
    latitude: true,
  },
  {
    id: 'research',
    verbs: 'research study_up compare evaluate assess benchmark estimate calculate rank',
    preps: 'for with against to',
    attributive: 'for with to',
    states: [
      { when: 'clause', text: 'we know{T} {o}' },
      { text: 'we know{T} enough about {o} to decide {C}' },
    ],
    reasons: [
      'we can decide on facts',
      'we avoid a costly wrong choice',
      'others can reuse the findings',
    ],
    checks: [
      'the main points fit on one page, with sources',
      'there is a clear recommendation and what speaks against it',
    ],
    latitude: true,
  },
  {
    id: 'gather',
    verbs: 'collect gather obtain pull_together compile pull_up pull get_together',
    preps: 'for to in from with',
    attributive: 'for to in from with',
    states: [{ when: 'clause', text: 'we know{T} {o}' }, { text: 'we have {o} {C}' }],
    reasons: [],
    checks: ['{it} {is} complete and it is clear where {it} come{s} from'],
    latitude: true,
  },
  {
    id: 'choose',
    verbs: 'choose pick select decide_on shortlist',
    preps: 'for to in from with',
    attributive: 'for to in from with',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: [],
    checks: ['I know which and why'],
    latitude: true,
  },
  {
    id: 'find',
    verbs: 'find look_for come_up_with secure locate identify source hire recruit',
    preps: 'for to in from with',
    attributive: 'for to in from with',
    states: [{ when: 'clause', text: 'we know{T} {o}' }, { text: 'we have {o} {C}' }],
    reasons: [],
    checks: ['{it} fit{s} what was asked, and price and terms are clear'],
    latitude: true,
  },
];
