import type { VerbClass } from './verbClass';

/** Verbs that bring something to an end or into order. */
export const settling: readonly VerbClass[] = [
  {
    id: 'fix',
    verbs:
      'fix repair resolve solve correct patch sort_out straighten_out fix_up rectify mend clear_up iron_out',
    preps: 'in on for with so',
    attributive: 'in on for with',
    states: [
      {
        when: 'noun',
        heads:
          'bug bugs issue issues problem problems error errors typo typos leak crash glitch glitches warning warnings failure regression discrepancy mistake mistakes',
        text: '{O} {is} gone {C}',
      },
      {
        when: 'noun',
        heads:
          'printer login button form server build pipeline app link links page site website search test tests wifi phone scanner projector door lock tap light heating sync import export job checkout',
        text: '{O} work{s} as {it} should {C}',
      },
      { text: '{O} {is} {ed} {C}' },
    ],
    reasons: ['nobody runs into it again', 'people can get on with their work'],
    checks: [
      'it has been checked once more and stays right',
      'we have tried it again and the trouble is gone',
      'the cause is known and dealt with',
    ],
    latitude: true,
  },
  {
    id: 'tidy',
    verbs:
      'clean clean_up tidy tidy_up reorganize reorganise declutter sort_through straighten_up organize organise',
    preps: 'for with in before',
    attributive: 'for with in',
    states: [
      {
        when: 'noun',
        heads:
          'party event workshop trip offsite dinner lunch conference meeting webinar training fair outing visit evening celebration gathering meetup reception fundraiser gala festival bbq retreat tour',
        text: '{O} {is} {ed} {C}',
      },
      { when: 'noun', heads: 'inbox mailbox', text: '{O} {is} under control {C}' },
      { when: 'complement', text: '{O} {is} {ed} {C}' },
      { text: '{O} {is} in order {C}' },
    ],
    reasons: [],
    checks: [],
    latitude: true,
    keep: 'in order',
  },
  {
    id: 'remove',
    verbs: 'delete remove take_off take_down purge throw_out get_rid_of',
    preps: 'from in on for',
    states: [{ when: 'from', text: '{O} {is} no longer {F}' }, { text: '{O} {is} gone {C}' }],
    reasons: [],
    checks: ['{it} no longer show{s} up and nothing else was touched'],
  },
  {
    id: 'close',
    verbs:
      'archive inactivate deactivate disable close shut_down unsubscribe stop turn_off uninstall revoke retire discontinue shred void',
    preps: 'from in on for',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: [],
    checks: ['it has been looked at once more and nothing else was touched'],
  },
  {
    id: 'enroll',
    verbs: 'enroll enrol register sign_up book_a_place rsvp apply',
    preps: 'for in on with',
    states: [],
    reasons: [],
    checks: ['the place is confirmed in writing'],
  },
  {
    id: 'host',
    verbs: 'host throw',
    preps: 'for with at in on',
    attributive: 'for with at in on',
    states: [{ text: 'everything is in place for {o} {C}' }],
    reasons: ['nobody has to improvise on the day'],
    checks: ['everyone invited knows and nothing is left to arrange'],
    latitude: true,
  },
  {
    id: 'watch',
    verbs: 'monitor watch keep_an_eye_on look_after',
    preps: 'for in on while',
    attributive: 'in on',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: ['nothing slips through'],
    checks: ['anything unusual has reached me the same day'],
  },
  {
    id: 'own',
    verbs: 'take_over take_charge_of',
    preps: 'from for',
    states: [],
    reasons: ['it goes on without a gap'],
    checks: ['you have done it once on your own and know whom to ask'],
  },
  {
    id: 'coordinate',
    verbs:
      'coordinate arrange_for liaise_with work_with work_out_with agree_on negotiate settle_with',
    preps: 'with on about for',
    states: [],
    reasons: ['nobody is surprised later'],
    checks: [
      'everyone involved has agreed and it is in writing',
      'each side knows what it has to do and by when',
    ],
  },
  {
    id: 'cancel',
    verbs: 'cancel postpone call_off push_back delay defer',
    preps: 'for until to with',
    attributive: 'with',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: ['nobody is caught out'],
    checks: ['everyone affected knows', 'the cancellation is confirmed in writing'],
  },
  {
    id: 'approve',
    verbs:
      'execute finalize finalise complete finish wrap_up finish_up fill_in fill_out fill close_out conclude settle process handle take_care_of deal_with do perform carry_out carry_through manage submit_for accept tackle',
    preps: 'for with by in on',
    attributive: 'in on',
    states: [
      { when: 'noun', heads: 'inbox calendar account project', text: '{O} {is} in good hands {C}' },
      { text: '{O} {is} {ed} {C}' },
    ],
    reasons: [],
    checks: [],
  },
  {
    id: 'sign',
    verbs:
      'approve sign sign_off sign_off_on authorize authorise countersign endorse ratify initial',
    preps: 'for with by in on',
    attributive: 'in on',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: ['nobody has to wait for it'],
    checks: ['a signed copy is back with us', 'everyone who waits for it knows'],
  },
  {
    id: 'move',
    verbs: 'move transfer relocate migrate',
    preps: 'for from in into to on with by at',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: [],
    checks: ['nothing got lost on the way'],
  },
  {
    id: 'pay',
    verbs: 'pay reimburse refund credit wire expense',
    preps: 'for to by with on from',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: [],
    checks: [
      'the amount has gone through and the record shows it',
      'amount, date and name match the paper',
      'both sides see the same amount',
    ],
  },
  {
    id: 'bill',
    verbs: 'invoice bill charge',
    preps: 'for to by with on',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: ['we are paid on time'],
    checks: ['amount and address are right and the invoice has gone out'],
  },
  {
    id: 'order',
    verbs: 'order buy purchase renew get_hold restock stock rent lease subscribe_to reorder',
    preps: 'for from at through',
    states: [
      {
        when: 'noun',
        heads: 'subscription license licence contract lease domain insurance membership',
        text: '{O} {is} {ed} {C}',
      },
      { text: '{O} {is} {ed} {C}' },
    ],
    reasons: [],
    checks: [
      'the confirmation is in and the date is known',
      'price and date are confirmed in writing',
    ],
  },
  {
    id: 'grant',
    verbs: 'allow authorize_for permit assign delegate appoint add_access',
    preps: 'to for on',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: [],
    checks: ['the person concerned has confirmed it'],
  },
  {
    id: 'copy',
    verbs: 'print print_out scan',
    preps: 'for from in into to on with by as at',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: [],
    checks: ['{it} {is} complete and easy to read'],
  },
  {
    id: 'fetch',
    verbs: 'copy export download extract scrape',
    preps: 'for from in into to on with by as at',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: [],
    checks: ['{it} can be opened and nothing is missing'],
  },
  {
    id: 'summarize',
    verbs: 'summarize summarise sum_up condense',
    preps: 'for from in into to on with by as at',
    attributive: 'from in of',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: ['nobody has to read all of it'],
    checks: ['every source is covered and nothing is added'],
  },
  {
    id: 'plain',
    verbs:
      'pick_up allocate redact anonymize anonymise digitize digitise normalize normalise backfill bump tune redirect embed drop start open host lay_out run encourage put_up take lead present chair facilitate moderate address roll extend increase reduce cut lower raise swap propose suggest recommend consolidate dedupe reconcile clear clear_out sort_by label tag number rate score count measure record_as back_up backup upgrade downgrade refactor optimize optimise rebuild restart reboot reconcile_with post_to track follow water feed wash pack unpack load_up unload lock unlock charge_up empty fill_up paint hang frame ship_out sell promote_to crop resize retouch parse encrypt protect secure cover shorten_to complete_with consider cite quote reference credit_to include_in staff sponsor refactor_into rename_to escalate clear_with run_by rerun execute_on redesign rearrange remake upload_again cover_for type code categorize categorise classify bundle prioritize prioritise standardize standardise streamline automate improve optimize_for speed_up strengthen flag sync benchmark_against reconcile_to recycle mow iron vacuum dust sweep rake shovel cook serve deposit withdraw file_away inventory',
    preps: 'for from in into to on with by against as at',
    states: [{ text: '{O} {is} {ed} {C}' }],
    reasons: [],
    checks: [],
  },
];
