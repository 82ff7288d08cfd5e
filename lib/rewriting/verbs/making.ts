import type { VerbClass } from './verbClass';

/** Verbs that bring something into the world or into a place. */
export const making: readonly VerbClass[] = [
  {
    id: 'create',
    verbs:
      'prepare draft write create make build produce put_together compile design develop generate type_up draw_up mock_up sketch outline write_up assemble construct formulate prep plan record film document script work_up',
    preps: 'for from',
    attributive: 'for from',
    states: [
      {
        when: 'noun',
        heads:
          'change changes edit edits correction corrections adjustment adjustments entry entries payment payments reservation reservations arrangements donation donations contribution contributions effort purchase purchases deposit',
        text: '{O} {is} made {C}',
      },
      {
        when: 'noun',
        heads: 'list spreadsheet table summary overview copy copies',
        text: 'we have {o} {C}',
      },
      { when: 'plan', text: 'a plan for {o} is ready {C}' },
      { when: 'draft', text: 'a draft of {o} is ready {C}' },
      { when: 'indefinite', text: 'we have {o} {ready} {C}' },
      { text: '{O} {is} ready {C}' },
    ],
    reasons: ['we can use {them} straight away'],
    checks: [
      'someone seeing {them} for the first time can use {them} without asking',
      'nothing has to be added or redone',
    ],
    latitude: true,
  },
  {
    id: 'update',
    verbs: 'update refresh bring_up_to_date bring_current',
    preps: 'with for to on about',
    attributive: 'for on about',
    states: [
      {
        when: 'noun',
        heads: 'me us him her them team group client customer',
        text: '{O} {is} up to date {C}',
      },
      { text: '{O} {is} up to date {C}' },
    ],
    reasons: [
      'nobody works from old information',
      'everyone sees the same facts',
      'people can trust what they find there',
    ],
    checks: [
      'a quick check finds nothing old or missing',
      'someone else has looked it over and found nothing old',
    ],
    keep: 'up to date',
  },
  {
    id: 'translate',
    verbs: 'translate localize localise transcribe subtitle',
    preps: 'to from into for with',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: ['the people it is for can read {them}'],
    checks: ['a native speaker finds nothing to correct'],
  },
  {
    id: 'change',
    verbs:
      'change switch rename convert revise edit modify adjust amend reword rewrite rephrase shorten rework restructure replace reorder sort resort format reformat highlight mark merge split redo simplify trim redline reset restore',
    preps: 'to from into with for by so',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: [],
    checks: ['the change is in place and everything else is as it was'],
  },
  {
    id: 'add',
    verbs:
      'add include insert enter log put list upload save import file store place load attach incorporate append paste dump key_in subscribe link',
    preps: 'to in into on onto under as at for with',
    states: [
      { when: 'place', text: '{O} {is} {L}' },
      { when: 'complement', text: '{O} {is} {ed} {C}' },
      { when: 'bare', text: '{O} {is} {ed}' },
    ],
    reasons: [],
    checks: [
      '{it} show{s} up {L}',
      '{it} {is} where {it} should be and everything else is as it was',
    ],
  },
  {
    id: 'publish',
    verbs: 'publish post launch release deploy roll_out push push_live announce promote advertise',
    preps: 'on to in at for',
    attributive: 'for',
    states: [{ when: 'place', text: '{O} {is} live {L}' }, { text: '{O} {is} live {C}' }],
    reasons: ['the people it is meant for can find it', 'we can point people to it'],
    checks: [
      '{it} {has} been looked at where people will see {them}',
      'somebody outside the team could find {them}',
    ],
    latitude: true,
  },
  {
    id: 'schedule',
    verbs: 'schedule book arrange set_up setup reserve line_up reschedule calendar hold',
    preps: 'with for at in on between to about',
    attributive: 'with for at in on between to about',
    states: [
      {
        when: 'noun',
        heads: 'webinar event workshop party offsite training conference fair',
        text: '{O} {has} a date, and the people {it} {is} meant for know about it {C}',
      },
      {
        when: 'noun',
        heads: '#meeting time times dentist',
        text: '{O} {is} in the calendar {C}',
      },
      {
        when: 'noun',
        heads: '#booking table tickets ticket seat seats',
        text: '{O} {is} booked and confirmed {C}',
      },
      { when: 'indefinite', text: 'we have {o} set up {C}' },
      { text: '{O} {is} {ed} {C}' },
    ],
    reasons: ['everyone can plan around it'],
    checks: [
      'time, place and purpose are clear to everyone involved',
      'everyone who has to be there has accepted',
      'the confirmation has arrived and clashes with nothing',
    ],
    latitude: true,
    keep: 'organized',
  },
  {
    id: 'install',
    verbs:
      'install configure enable activate connect_up wire_up integrate implement turn_on switch_on hook_up establish introduce_new',
    preps: 'for on in to with at',
    attributive: 'for',
    states: [
      {
        when: 'noun',
        heads: 'test tests check checks validation logging',
        text: '{O} {is} in place {C}',
      },
      {
        when: 'noun',
        heads:
          '#software #device form page wifi phone sync import export checkout search alert alerts dashboard series line connection database feed update mode backup',
        text: '{O} {is} in place and work{s} {C}',
      },
      { text: '{O} {is} in place {C}' },
    ],
    reasons: [],
    checks: [
      'a trial run shows {it} work{s}',
      'somebody else has used {them} once without trouble',
    ],
    latitude: true,
  },
];
