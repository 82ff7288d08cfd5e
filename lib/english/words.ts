/** Word classes the detector tells apart; one bit each. */
export const WORD = {
  determiner: 1,
  possessive: 2,
  subject: 4,
  object: 8,
  preposition: 16,
  conjunction: 32,
  modal: 64,
  be: 128,
  auxiliary: 256,
  question: 512,
  adverb: 1024,
  negation: 2048,
  number: 4096,
  time: 8192,
  deliverable: 16384,
  person: 32768,
  courtesy: 65536,
  greeting: 131072,
  connective: 262144,
  quality: 524288,
  event: 1048576,
  system: 2097152,
} as const;

const LISTS: Readonly<Record<keyof typeof WORD, string>> = {
  determiner: `a an the this that these those some any each every all both either neither no another other more most
    several few many much enough such following attached above below next last first second same whole half`,
  possessive: 'my your our his her its their whose',
  subject: `i you we he she they it i'll i'm i've i'd we'll we're we've we'd you'll you're you've you'd he's she's it's
    they're they'll they've he'll she'll that's there's who's it'll there`,
  object:
    'me you him her us them it this that these those everyone everybody someone somebody anyone one all myself yourself himself',
  preposition: `to of in on at for from with by about into onto over under after before between through during without
    within against across behind near off out up down via per regarding re concerning until till since toward towards
    upon along around except like than as`,
  conjunction:
    'and or but so nor yet because if when while although though unless once where whereas',
  modal: `can could will would shall should may might must ought need-to can't couldn't won't wouldn't shouldn't
    mustn't needn't i'd i'll we'll you'll they'll he'll she'll we'd you'd`,
  be: `be is are was were am been being isn't aren't wasn't weren't i'm we're you're they're he's she's it's that's
    there's who's what's`,
  auxiliary: `do does did have has had don't doesn't didn't haven't hasn't hadn't i've we've you've they've having`,
  question: 'who what when where which why how whose whom whether',
  adverb: `just also now then please kindly really very too quickly asap again still already soon only even maybe perhaps
    probably possibly simply carefully briefly immediately promptly personally always never ever often usually once
    twice here there today tomorrow tonight yesterday ahead back away together quick well better best instead
    otherwise therefore however furthermore additionally finally lastly first firstly secondly next sometime somewhere
    anyway actually definitely certainly hopefully basically quietly properly at-least directly manually`,
  negation: `not no never don't doesn't didn't can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't
    haven't hasn't hadn't nothing none nobody neither nor without`,
  number: `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred thousand
    dozen couple pair`,
  time: `today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday mon tue tues wed
    thu thurs fri january february march april june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec morning afternoon evening noon midnight lunch lunchtime week weekend month
    quarter year day hour minute eod cob eow eom eoy asap am pm deadline end days weeks hours minutes months weekly
    daily monthly q1 q2 q3 q4 immediately soon`,
  deliverable: `report reports deck slides slide presentation spreadsheet spreadsheets sheet document documents doc
    docs draft drafts memo memos letter letters contract contracts agreement agreements amendment amendments copy
    copies list lists summary summaries analysis invoice invoices quote quotes estimate estimates proposal proposals
    budget forecast schedule agenda minutes notes file files folder form forms template templates email emails
    message messages newsletter post posts blog article page pages site website banner logo image images photo photos
    video videos graphic graphics brochure flyer poster ad ads campaign survey questionnaire data numbers figures
    stats chart charts graph graphs table tables dashboard database entry entries record records ticket tickets bug
    bugs issue issues pr branch test tests code function script endpoint api component module readme docs migration
    build release feature config settings plan plans timeline roadmap brief briefs spec specs requirements checklist
    policy policies manual guide faq instructions comments changes edits revisions language paragraph section wording
    clause exhibit schedule appendix worksheet worksheets credit confirm confirms confirmation confirmations
    guaranty letterhead resolution certificate signature signatures binder package packages package materials order
    orders supplies tickets flights flight hotel room rooms booking reservation reservations appointment
    appointments meeting meetings call calls invite invites access account accounts password login id ids badge
    laptop projector keys receipt receipts expenses payment payments check cheque refund deposit timesheet
    timesheets payroll rota roster price prices pricing rates curve curves deal deals book books position positions
    volumes info information details feedback input quote sample samples label labels stock inventory parts tools`,
  person: `someone somebody anyone anybody everyone everybody team legal finance hr marketing sales ops operations it
    support engineering procurement accounting facilities reception security guys folks all team group client clients
    customer customers vendor vendors supplier suppliers boss manager assistant intern interns staff engineer
    accountant lawyer counsel contractor electrician plumber builder builders tenant tenants landlord parent parents
    students board committee candidate candidates partner partners colleague colleagues office desk department
    whoever nobody people person trader traders analyst analysts director directors attorney attorneys agent agents
    mom dad mum wife husband kids doctor dentist vet teacher`,
  courtesy: `thanks thank regards cheers sincerely best appreciate appreciated grateful welcome sorry apologies
    congrats congratulations hope enjoy great awesome excellent good nice happy glad pleased look-forward love ta xx`,
  greeting:
    'hi hello hey dear morning afternoon evening hiya howdy greetings yo gm team all guys folks everyone',
  connective: `also and so but then next finally first firstly second secondly third lastly additionally furthermore
    moreover ok okay great perfect cool thanks btw ps p.s fyi meanwhile otherwise again now just maybe plus right
    well alright sure yes yeah yep anyway actually cheers sorry nb lastly afterwards afterward separately
    similarly likewise therefore thus hence or actually hmm oh ah um`,
  quality: `better best good new old updated final revised latest correct right wrong clear complete full short quick
    brief detailed simple ready available urgent important possible free able sure accurate current next available
    clean small large big red attached`,
  event: `meeting call review interview demo launch conference webinar workshop training session event party lunch
    dinner kickoff standup retro presentation visit trip audit inspection delivery offsite hearing closing match`,
  system: `crm jira asana trello notion slack teams outlook excel word powerpoint salesforce hubspot quickbooks xero
    github gitlab figma canva database system server production staging prod calendar portal sharepoint drive dropbox
    website app application tool intranet inbox mailbox lotus pos till`,
};

const BITS = new Map<string, number>();
for (const [name, words] of Object.entries(LISTS)) {
  const bit = WORD[name as keyof typeof WORD];
  for (const word of words.split(/\s+/)) BITS.set(word, (BITS.get(word) ?? 0) | bit);
}

/** Class bits of a lower-case word; 0 when it is in no class. */
export function wordBits(word: string): number {
  return BITS.get(word) ?? 0;
}
