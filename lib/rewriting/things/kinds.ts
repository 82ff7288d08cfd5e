/** The sort of thing a request is about, as far as its reasons and checks go. */
export type Kind =
  | 'paper'
  | 'figures'
  | 'summary'
  | 'text'
  | 'slides'
  | 'plan'
  | 'record'
  | 'access'
  | 'detail'
  | 'meeting'
  | 'booking'
  | 'money'
  | 'goods'
  | 'device'
  | 'software'
  | 'person'
  | 'trouble'
  | 'picture'
  | 'opinion'
  | 'mailbox'
  | 'store';

/** Head nouns in the singular, by kind. A word stands in one kind only. */
const HEADS: Readonly<Record<Exclude<Kind, 'person'>, string>> = {
  paper:
    'contract agreement nda amendment lease guaranty guarantee confirmation consent resolution exhibit certificate license licence permit clause term annex appendix isda mou sow deed policy waiver assignment filing brief paperwork paper warranty form timesheet affidavit addendum charter petition',
  figures:
    'figure number report budget forecast spreadsheet sheet worksheet analysis model estimate curve price total p&l pnl balance breakdown dashboard metric kpi chart table data dataset calculation projection revenue cost valuation benchmark survey inventory reconciliation stats statistic workbook tally scorecard',
  summary: 'summary overview recap rundown digest update status highlight',
  text: 'email e-mail mail message note memo letter post article copy draft newsletter text page document doc guide manual announcement description blog faq readme write-up reply response notice flyer brochure profile caption story transcript proposal paragraph section headline sop procedure checklist template instruction resume cv wording language book chapter speech invite invitation agenda questionnaire writeup bio handbook',
  slides: 'deck slide presentation powerpoint ppt pitch keynote',
  plan: 'plan schedule timeline roadmap calendar itinerary process workflow strategy approach structure roster outline spec specification scope setup rota concept routine',
  record:
    'list record entry database crm field contact ticket id index mapping tab row column category tag label log register directory task card board queue catalogue backlog catalog sku',
  access:
    'access account password login logon permission key seat right credential membership subscription',
  detail:
    'address phone detail info information date location fact answer question link url reference spelling size dimension requirement preference availability suggestion recommendation input',
  meeting:
    'meeting call appointment interview demo 1:1 one-on-one sync standup kickoff kick-off retro check-in checkin chat walkthrough session conference visit slot workshop webinar training lunch dinner event party offsite',
  booking:
    'flight hotel night room car venue trip taxi van train hall travel accommodation reservation',
  money:
    'invoice payment bill refund expense deposit wire salary payroll fee reimbursement tax commission credit charge cheque check receipt loan donation premium debt rent',
  goods:
    'supply order package chair equipment stock box gift sample food shipment delivery sign battery furniture parcel toner cake coffee flower banner badge',
  device:
    'laptop computer printer projector monitor machine scanner camera door screen heater lock light sink tap fridge lift tv',
  software:
    'script pipeline button app website site feature function module api endpoint test query build integration automation macro tool system code component migration branch plugin extension bot repo repository class method service schema config configuration server zap webhook',
  trouble:
    'bug issue problem error leak crash failure typo mistake outage complaint discrepancy mismatch delay defect gap duplicate conflict glitch noise blocker',
  picture:
    'photo picture image logo graphic video screenshot mockup design icon illustration drawing poster diagram map font color colour layout audio recording thumbnail render clip',
  mailbox: 'inbox mailbox',
  store: 'drive folder archive sharepoint wiki dropbox intranet cabinet',
  opinion: 'comment feedback opinion thought view edit change correction revision',
};

const BY_HEAD = new Map<string, Kind>();
for (const [kind, heads] of Object.entries(HEADS)) {
  for (const head of heads.split(' ')) {
    if (!BY_HEAD.has(head)) BY_HEAD.set(head, kind as Kind);
  }
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

/**
 * The kind of a head ("contracts" -> "paper"); `null` when we do not know the word.
 *
 * @param head one word, in any case and number
 */
export function kindOf(head: string): Kind | null {
  const word = head.toLowerCase().replace(/[’']s$/, '');
  if (/^[$€£]\d/.test(word)) return 'money';
  return BY_HEAD.get(word) ?? BY_HEAD.get(singular(word)) ?? kindOfFile(word);
}

/** Tables hold entries, other files are read; of code we know nothing that holds for all. */
function kindOfFile(name: string): Kind | null {
  if (/\.(?:xlsx?|csv|json)$/.test(name)) return 'record';
  return /\.(?:docx?|pdf|md|txt)$/.test(name) ? 'text' : null;
}
