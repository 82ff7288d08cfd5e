/** What a verb does to work; one bit each, so that several classes can be asked for at once. */
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

/**
 * The verbs of each class; every verb stands once, under the first class that fits. A star marks a
 * verb that opens a line as a noun at least as often ("Update: ...", "Schedule attached").
 */
const LISTS: Readonly<Record<keyof typeof VERB, string>> = {
  make: `abridge accelerate adapt add address* adjust align allocate amend annotate append apportion archive
    assemble author automate backfill backport balance* beef begin bill* bind blank bold book*
    brainstorm break* budget* build bulk bump calculate cancel cap* capitalise capitalize caption
    capture cascade change* chart* cite clarify clean close* collate combine compile complete compose
    compress compute concatenate concoct condense conduct* consolidate convert copy* correct cost*
    cover* craft create crop crosslink customise customize cut* dedupe deduplicate define delete derive
    design* develop devise digitize document* draft* draw drop* dub duplicate edit end* engross enter
    enumerate erase escalate establish estimate* exclude execute expand expedite expense extend
    extrapolate fill film* finalise finalize finish fix flesh flip footnote forecast* form* format
    freshen generate ghostwrite group* highlight hyperlink ideate illustrate implement improve include
    incorporate increase* indent initiate inline input insert interpolate invent invoice* issue
    italicise itemize iterate jazz jot key* kick label* laminate launch* link list* log* loosen lower
    make map* mark* mask merge mock* model* modify narrate nest normalise normalize note* number*
    optimise optimize outline pad paint* paraphrase pare pause* pen perform photocopy photograph* pilot*
    plot polish populate post* prepare price* print* produce* proofread prorate prototype publish pull*
    punctuate quantify quote* raise* rank* reallocate rearrange rebuild recalculate recap reconcile
    record* redact redesign redline redo redraft reduce refine reflect reformat refresh reissue relabel
    release* remove rename reorganize repair rephrase replace repost reprint reproduce rerun resize
    resolve resort restart* restate restructure resume retitle retouch reverse revise reword rework
    rewrite rollback* round* run* scan* schedule* scope* scrub sharpen shoot* shorten simplify sketch*
    slim smooth soften sort* spec* specify spell split spruce standardize start* stop* store storyboard
    streamline strike strip substitute subtitle sum summarise summarize swap sweep* tabulate tag* tailor
    tally terminate tidy tighten title tone transcribe transform translate transpose trim truncate tweak
    type* undo ungroup unmerge unpublish update* upload void weave wrap write`,
  move: `attach bounce bring broadcast bung carry cart cc chuck circulate collect courier deliver dispatch
    distribute divert dm dock download dump e-mail email* export* fax* fedex ferry fetch file* fire*
    forward funnel furnish gather get give grab hand haul import* leave lodge loop lug mail* move nip
    obtain offload overnight pass* ping place* pop present* provide push* put redirect refer refile
    reforward relay relocate reroute resend resubmit return* route send serve share ship* slack stick
    submit supply take text* transfer* transmit ups whatsapp wire*`,
  check: `analyse analyze approve assess assure audit* benchmark* bisect certify check* comb compare confirm
    consider count* countersign cross-check crosscheck debug diagnose double-check doublecheck ensure
    evaluate examine eyeball flag follow grade* grill guard initial inspect investigate look* measure*
    monitor notarize observe oversee probe profile* proof quarantine quiz rate* read reassess recheck
    recount reexamine reread rereview retest review* revisit sample* score* screen see sign* skim study*
    supervise survey* test* trace* track* troubleshoot validate verify vet watch* weigh witness`,
  organise: `accommodate appoint arrange assign block* brief* cater chair coach convene coordinate debrief delay
    delegate divide earmark enlist facilitate handle hire hold* host* house interview* invite lead*
    liaise line* manage marshal mentor nominate onboard organise organize pencil plan* postpone
    prioritise prioritize realign reassemble reassign rebook recruit rehearse reschedule reseat reserve*
    restack roster rota rotate seat set* setup shadow shop slot* staff* stage* stagger train uninvite`,
  buy: `bank* bid* buy cash* charge* claim* contribute credit* debit deposit* donate exchange* exercise
    fund* hedge insure lease* negotiate offer* order* pay pledge* prepay procure purchase* redeem
    refund* reimburse renegotiate renew rent* reorder repay replenish resell restock sell settle source
    stock* subscribe top* trade* unsubscribe withdraw`,
  find: `ascertain choose determine dig discover explore figure find google hunt identify learn locate name*
    pick pinpoint propose query* recommend recover research* retrieve scout search* select shortlist
    suggest uncover understand`,
  decide: `accept agree allow authorise authorize award* clear* commit decide decline deny endorse grant*
    permit* ratify reject sanction veto waive`,
  tech: `activate alias allowlist back* backup* ban bootstrap branch* bundle cache* checksum cherry-pick
    chmod clone code* configure connect containerize crawl curl deactivate debounce decode decrypt
    deploy deprecate diff disable disconnect dockerize downgrade* enable encode encrypt expose extract
    fine-tune flush fork* hook* hotfix index* install instrument integrate lazy-load lint load* localise
    localize memoize migrate minify mute nom* paginate parse patch* path* pin pipe plug port* program*
    provision purge reactivate rebase reboot reconfigure redeploy refactor refetch reinstall reload
    render reset* restore retire retrain revert revoke scaffold scrape script* seed* simulate snapshot
    spin squash ssh stash stub switch symlink sync* throttle toggle transpile turn* unblock uninstall
    unload unlock unplug unzip upgrade* vendor vendorize whitelist zip`,
  physical: `bag* bake bathe bin bleed board* bolt box* brush* chill chop coil cone cook* crate date* decorate
    defrost dice dip disinfect douse drain dress* drill drive* dry* dust* empty extinguish fasten feed*
    fence* fertilise fertilize fit* fold gate* glue grease groom hammer hang heat-press herd hose ice
    inflate insulate iron* isolate knead lay lift* light lock* marinate milk mop mount mow muck nail oil
    open* pack* pallet park* peel plant* plaster prep press* prime prune pump rake recycle reel refill
    reheat rewire rinse roll sand sanitise sanitize scoop screw* seal season service* shave sheet shelve
    shovel shred shut simmer slice soak sow spray spread stack stamp staple sterilise sterilize stir
    strap tape* tarp tie tile* tow unclog unpack vacuum walk* wash water* weed whisk wipe`,
  contact: `advise alert* approach* ask badger bug call* chase congratulate consult contact* dial harass hound
    inform lobby meet message* notify nudge page* pester petition phone* poll* pursue reach remind*
    ring* telephone tell thank visit* warn`,
  tell: `announce communicate convey convince encourage explain instruct let mention persuade report*
    request* say show* teach urge`,
  reply: `acknowledge answer* chime comment* feedback holler know reply* respond rsvp shout vote*`,
  meet: `attend catch* chat circle come dine discuss fly go huddle join lunch* participate regroup sit speak
    swing talk* touch travel*`,
  light: `assist continue crack deal* do have help* jump keep own* proceed step* support* tackle throw try
    use* work*`,
  mental: `appreciate assume bear* believe beware disagree doubt expect feel forget guess hate hear hope*
    imagine like love* mean mind need notice* prefer realise realize recall recognize remember suppose
    think trust* wait want wish* wonder`,
  social: `bless celebrate cheer enjoy excuse forgive hesitate pardon relax rest* stay* welcome`,
  guide: `act adhere aim always apply avoid be behave comply default disregard focus ignore limit* maintain
    match* never only output preserve refrain rely respect retain skip treat wear`,
  state: `am appear are arrive become been belong consist contain depend deserve equal exist expire happen
    involve is lack lie live matter* occur remain require seem sound* stand suit taste was were`,
};

const BITS = new Map<string, number>();
const NOUNY = new Set<string>();
for (const [name, words] of Object.entries(LISTS)) {
  const bit = VERB[name as keyof typeof VERB];
  for (const entry of words.split(/\s+/)) {
    const word = entry.replace('*', '');
    BITS.set(word, bit);
    if (word !== entry) NOUNY.add(word);
  }
}

/** Class bits of a base form; 0 for a word that is not in the lexicon. */
export function verbBits(base: string): number {
  return BITS.get(base) ?? 0;
}

/** True when the word is as much at home as a noun. */
export function isNouny(base: string): boolean {
  return NOUNY.has(base);
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
