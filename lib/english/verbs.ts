/** What a verb does to work; one bit each, because many verbs do several. */
export const VERB = {
  make: 1,
  move: 2,
  check: 4,
  organise: 8,
  buy: 16,
  contact: 32,
  find: 64,
  decide: 128,
  tech: 256,
  physical: 512,
  light: 1024,
  tell: 2048,
  reply: 4096,
  mental: 8192,
  social: 16384,
  state: 32768,
  meet: 65536,
  guide: 131072,
} as const;

/** Verbs whose object is work a colleague can take over. */
export const WORK =
  VERB.make |
  VERB.move |
  VERB.check |
  VERB.organise |
  VERB.buy |
  VERB.contact |
  VERB.find |
  VERB.decide |
  VERB.tech |
  VERB.physical;

const LISTS: Readonly<Record<keyof typeof VERB, string>> = {
  make: `make create prepare draft write rewrite redraft redo revise edit amend update modify change adjust fix
    correct repair improve refine polish finalize finalise complete finish build rebuild design redesign develop
    produce generate compile compose assemble summarize summarise outline document record log note transcribe translate
    format reformat convert calculate compute recalculate estimate forecast budget model map chart plot sketch draw
    update refresh extend expand shorten trim cut reduce increase raise lower cap add insert include incorporate append
    remove delete erase strike drop exclude replace swap substitute swap rename relabel retitle label tag number sort
    resort rank group ungroup split merge combine consolidate condense simplify clarify reword rephrase proofread
    highlight annotate fill complete enter input key book populate tabulate reconcile balance close resolve address
    tweak tidy clean sweep wrap cost price quote bill invoice pull print reprint scan photocopy copy duplicate type
    crop resize caption film shoot record photograph paint customize customise tailor adapt align standardize expense
    collate bind laminate illustrate mock storyboard spec scope prototype pilot iterate rework restructure reorganize
    rearrange reallocate allocate apportion prorate cover pad bump backfill archive label redact mask digitize
    publish post repost upload launch release issue reissue unpublish schedule cancel void reverse undo rollback
    terminate end stop pause resume start restart begin initiate kick execute implement perform conduct run rerun
    redline cascade compress expedite escalate accelerate streamline automate optimize optimise transform flip
    establish form flesh jot reproduce title retitle link store blank freshen engross restate weave caption backport quantify normalise normalize dedupe deduplicate paraphrase rewrite punctuate capitalise capitalize round truncate concatenate interpolate smooth tighten loosen soften sharpen spruce jazz beef bulk pare slim strip scrub tone retouch storyboard brainstorm ideate invent devise concoct craft pen author ghostwrite narrate dub subtitle transpose abridge extrapolate derive sum tally recap condense cite quote footnote crosslink hyperlink bold italicise indent nest inline capture reflect unmerge break spell specify define list itemize enumerate mark`,
  move: `send resend forward reforward fax email e-mail mail post courier ship dispatch deliver drop return hand
    pass circulate distribute share cc copy transfer wire move relocate submit resubmit file refile lodge upload
    download attach transmit route reroute redirect refer release export import bring take carry fetch collect
    gather grab pull get obtain provide supply furnish give hand leave put place serve present push ping shoot
    overnight expedite fedex ups relay cascade broadcast dump funnel divert dock loop bounce nip ferry haul lug cart offload text dm slack whatsapp fire pop chuck stick bung`,
  check: `check recheck review rereview inspect examine audit test retest verify validate confirm doublecheck
    double-check proof proofread read reread analyze analyse assess evaluate compare cross-check crosscheck monitor
    track watch measure count recount weigh scan survey sample study consider investigate look see diagnose
    troubleshoot debug benchmark profile vet screen grade score mark rate approve sign countersign initial certify
    guard flag quarantine bisect quiz grill probe verify eyeball skim comb notarize witness observe supervise oversee follow trace reconcile ensure assure revisit reexamine reassess`,
  organise: `arrange organize organise schedule reschedule book rebook reserve plan coordinate set setup prepare
    allocate assign reassign delegate staff roster rota slot move postpone delay bring push cancel host run lead
    chair facilitate manage handle oversee line block hold pencil sort coordinate liaise stage prioritize prioritise
    convene assemble invite uninvite recruit hire interview onboard train coach brief debrief mentor shadow rehearse
    shop earmark reassemble reseat rebook realign restack stagger rotate dispatch marshal accommodate seat house cater divide split appoint nominate enlist`,
  buy: `buy purchase order reorder procure source pay repay prepay reimburse refund renew subscribe unsubscribe
    cancel rent lease hire charge invoice bill credit debit deposit withdraw transfer bank cash book reserve quote
    negotiate renegotiate sell resell list trade hedge bid offer settle donate pledge fund contribute restock stock
    replenish top exercise redeem claim insure return exchange`,
  contact: `call phone ring telephone dial email e-mail text message contact reach ping chase nudge remind visit
    meet see approach consult ask write fax page notify inform alert tell advise warn brief invite thank
    congratulate interview poll survey     bug hound pester harass email loop flag pursue lobby petition badger`,
  find: `find locate search research investigate explore identify determine establish ascertain figure learn discover
    look hunt source scout track trace gather collect dig google pinpoint name list pick choose select propose
    suggest recommend nominate shortlist uncover check retrieve recover query clarify understand diagnose`,
  decide: `decide choose select pick approve authorize authorise sign agree accept reject deny decline veto grant
    waive allow permit ratify endorse sanction commit prioritize finalize determine settle resolve execute award clear`,
  tech: `deploy redeploy ship refactor implement code program script compile build rebuild test debug patch
    install reinstall uninstall configure reconfigure setup upgrade downgrade update migrate port provision spin
    restart reboot reset restore back backup enable disable activate deactivate reactivate turn switch toggle
    connect disconnect plug unplug integrate merge rebase revert commit push pull clone fork branch lint format
    type parse validate render cache index query seed mock stub wire hook expose wrap extract inline rename
    delete drop add remove document annotate benchmark profile optimize scrape crawl export import sync
    encrypt decrypt rotate revoke grant whitelist allowlist block unblock ban mute log map path sweep nom load
    unload reload route tag release rollback instrument containerize dockerize bump pin upload download unlock
    retire purge flush snapshot checksum bisect reproduce memoize refetch debounce throttle paginate localise localize translate lazy-load hotfix cherry-pick squash stash diff alias symlink chmod ssh curl ping probe pipe parse decode encode zip unzip compress minify bundle transpile vendor vendorize deprecate generate train retrain fine-tune evaluate simulate convert scaffold bootstrap handle`,
  physical: `clean wash wipe mop sweep vacuum dust tidy scrub polish water feed walk pick collect drop pack unpack
    load unload lift carry move hang mount fit install fix repair replace paint sand drill screw cut trim mow
    prune plant dig lock unlock open close shut empty fill refill stock restock shelve stack sort fold iron press
    cook bake prep defrost chill serve lay set clear charge grease oil check turn switch tow park drive deliver
    bag box wrap label seal stamp post bin recycle dump shred chop order rotate swap rinse soak dry sterilise
    sterilize disinfect sanitise sanitize tape staple bolt tighten loosen measure weigh count grab bring
    isolate bleed prime strip seal board insulate tile plaster wire rewire service inspect top sign date photograph
    heat-press press shovel rake hose scrape scoop drain flush unblock unclog reload crate pallet strap tie glue pin nail fasten hammer shave dip roll knead whisk stir simmer reheat marinate season peel slice dice ice decorate inflate pump fire light douse extinguish isolate cone sheet tarp reel coil spray sow weed rake fertilise fertilize spread muck fence gate herd milk muck groom bathe brush dress change settle`,
  light: `get have take give put make do go come keep set let bring handle deal work help try start begin
    continue proceed use run turn follow step jump crack tackle own cover assist support throw stick drop`,
  tell: `tell ask remind inform notify warn alert advise request instruct urge encourage let say mention explain
    announce communicate relay pass convey show teach walk brief thank invite report persuade convince`,
  reply: `let advise reply respond answer rsvp confirm call phone email ring shout holler contact ping text message
    drop give know comment feedback weigh chime vote acknowledge`,
  mental: `think know believe understand remember forget consider note imagine suppose guess assume realize realise
    recall notice wonder hope wish want need like love hate prefer expect feel mean doubt see hear read learn
    appreciate accept trust mind recognize agree disagree bear beware look wait`,
  social: `enjoy have take welcome congratulate thank excuse pardon forgive keep stay hang cheer celebrate rest
    relax feel get hesitate say wish bless give talk see catch speak`,
  state: `be is am are was were been seem appear remain stay stand sit lie belong exist consist contain include
    involve depend matter cost weigh equal own have need want deserve lack fit suit look sound taste mean require
    become get keep go come happen occur arrive leave live work apply expire start end begin`,
  meet: `meet discuss talk speak chat join attend come go visit lunch dine grab sync connect huddle debrief gather
    dial travel fly drive swing stop drop catch touch circle regroup participate sit`,
  guide: `use follow keep stay avoid stick focus remember note ensure assume treat refer respect adhere comply wear
    bring limit prefer default apply rely ignore disregard skip leave retain preserve maintain stop refrain hold
    wait be act behave think aim include exclude consider match return output respond only never always try feel`,
};

/** Verbs that open a line as a noun at least as often ("Update: ...", "Schedule attached"). */
const NOUNY = new Set(
  `update schedule review report book order plan change list file check copy contact test design deal trade form note
  question request use work call talk visit travel lunch email mail fax phone text message post draft record log
  document map chart model budget forecast estimate quote bill invoice price cost charge credit deposit offer bid
  name number label tag group rank sort score mark grade rate sample study survey research search track trace watch
  measure count balance address cover print scan type key program script code patch port branch fork index query
  seed cache hook release launch start end stop pause break drop cut increase raise cap reply answer comment vote
  help support lead head host staff slot block page line stage state matter sound look fit park drive box bag tape
  pack load lift stock shelf water feed walk paint screw plant lock dust iron press cook show brief thanks wish hope
  love view access process project position process meeting building training planning pricing filing will bear
  market sign date time place second minute back close clear open dry own last present set service purchase transfer
  transport permit contract project object subject conduct produce export import progress approach notice worry
  pledge claim fund pilot spec scope mock sketch film shoot photograph frame target benchmark profile guide limit
  interview audit poll host ship wire nom path sweep sync tour round turn top tip step point run push pull catch hold
  pass match play stay rest rent lease reserve award reward grant challenge trust bank cash alert remind ring summary
  reset restart rollback refund return exchange upgrade downgrade backup fire board tile gate fence brush dress shower`.split(
    /\s+/,
  ),
);

const BITS = new Map<string, number>();
for (const [name, words] of Object.entries(LISTS)) {
  const bit = VERB[name as keyof typeof VERB];
  for (const word of words.split(/\s+/)) BITS.set(word, (BITS.get(word) ?? 0) | bit);
}

/** Class bits of a base form; 0 for a word that is not in the lexicon. */
export function verbBits(base: string): number {
  return BITS.get(base) ?? 0;
}

/** True when the word is as much at home as a noun. */
export function isNouny(base: string): boolean {
  return NOUNY.has(base);
}

/** All base forms in the lexicon. */
export function allVerbs(): Iterable<string> {
  return BITS.keys();
}

const IRREGULAR_PAST = new Map(
  `sent:send made:make wrote:write written:write got:get gotten:get gave:give given:give took:take taken:take
  told:tell said:say found:find bought:buy paid:pay kept:keep left:leave held:hold ran:run saw:see seen:see went:go
  gone:go came:come done:do did:do had:have met:meet spoke:speak spoken:speak drew:draw drawn:draw brought:bring
  built:build chose:choose chosen:choose began:begin begun:begin shot:shoot sold:sell thought:think knew:know
  known:know felt:feel meant:mean heard:hear taught:teach caught:catch shown:show drove:drive driven:drive
  wore:wear worn:wear broke:break broken:break fed:feed led:lead hung:hang swept:sweep lent:lend lost:lose won:win
  sat:sit stood:stand understood:understand forgot:forget forgotten:forget wound:wind rang:ring rung:ring
  became:become fell:fall fallen:fall grew:grow grown:grow threw:throw thrown:throw flew:fly flown:fly hid:hide
  hidden:hide rose:rise risen:rise spent:spend dealt:deal dug:dig redid:redo redone:redo rewrote:rewrite
  rewritten:rewrite rebuilt:rebuild reran:rerun overseen:oversee oversaw:oversee laid:lay`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
const SAME_PAST = new Set(
  'put set cut read shut let hit cost quit split spread bid cast reset hurt upset rid shed'.split(
    ' ',
  ),
);

/** How a word form relates to its base. */
export type VerbForm = 'base' | 's' | 'ing' | 'past';

/** A verb form with its base. */
export interface Lemma {
  readonly base: string;
  readonly form: VerbForm;
}

const SEEN = new Map<string, Lemma | null>();
/** Words that are remembered with their answer; then the memory starts anew. */
const MOST_SEEN = 5000;

/** Base form and shape of an inflected verb of the lexicon, or `null` when it is none. */
export function lemma(word: string): Lemma | null {
  const known = SEEN.get(word);
  if (known !== undefined) return known;
  if (SEEN.size >= MOST_SEEN) SEEN.clear();
  const fresh = findLemma(word);
  SEEN.set(word, fresh);
  return fresh;
}

function findLemma(word: string): Lemma | null {
  if (BITS.has(word)) return { base: word, form: 'base' };
  const irregular = IRREGULAR_PAST.get(word);
  if (irregular) return { base: irregular, form: 'past' };
  if (word.length < 4) return null;
  if (word.endsWith('ing')) return withForm(stems(word.slice(0, -3)), 'ing');
  if (word.endsWith('ied')) return withForm([`${word.slice(0, -3)}y`], 'past');
  if (word.endsWith('ed')) return withForm(stems(word.slice(0, -2)), 'past');
  if (word.endsWith('ies')) return withForm([`${word.slice(0, -3)}y`], 's');
  if (word.endsWith('es')) {
    const hit = withForm([word.slice(0, -2), word.slice(0, -1)], 's');
    if (hit) return hit;
  }
  return word.endsWith('s') && !word.endsWith('ss') ? withForm([word.slice(0, -1)], 's') : null;
}

/** True for a form that is past and participle without a change ("put", "set"). */
export function isSamePast(word: string): boolean {
  return SAME_PAST.has(word);
}

function stems(stem: string): string[] {
  const last = stem.charAt(stem.length - 1);
  const doubled = last !== '' && last === stem.charAt(stem.length - 2);
  return doubled ? [stem, `${stem}e`, stem.slice(0, -1)] : [stem, `${stem}e`];
}

function withForm(
  bases: readonly string[],
  form: VerbForm,
): { base: string; form: VerbForm } | null {
  for (const base of bases) if (BITS.has(base)) return { base, form };
  return null;
}
