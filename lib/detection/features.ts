import type { LanguageCount } from '../english/language';
import { VERB } from '../english/verbs';
import { WORD, wordBits } from '../english/words';
import type { LineKind } from '../text/lines';
import { type Act, nounClass, verbClass } from './acts';
import type { Hit } from './matcher';
import type { Gist } from './prior';
import type { Channel } from './request';
import type { View } from './view';

/** What a sentence says by itself; depends on its text alone, so it can be kept between edits. */
export interface Local {
  readonly view: View;
  readonly hits: readonly Hit[];
  readonly acts: readonly Act[];
  readonly gists: readonly Gist[];
  /** Counts for the question whether the draft is English. */
  readonly language: LanguageCount;
  /** False for a sentence in another language. */
  readonly english: boolean;
  /** "You decide ...": goes with an outcome stated before. */
  readonly part: boolean;
  /** States what something is for. */
  readonly purpose: boolean;
  /** Hashes of the features of the sentence itself. */
  readonly features: Int32Array;
  /** Hashes of the few features that its neighbours look at. */
  readonly echo: Int32Array;
}

/** Where a sentence stands. */
export interface Place {
  readonly kind: LineKind;
  readonly startsLine: boolean;
  readonly endsLine: boolean;
  /** Sentences before and after it in the draft. */
  readonly before: number;
  readonly after: number;
  /** In the same paragraph. */
  readonly sameParagraphBefore: boolean;
  readonly sameParagraphAfter: boolean;
  readonly channel: Channel;
  /** Last line above a list that leads into it, when the sentence is a list item. */
  readonly leadIn: Local | null;
}

/** FNV-1a over the UTF-16 units of `word`, starting from `seed`. */
export function hashWord(word: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/** Mixes a hash with another number; order matters. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ b, 0x9e3779b1);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b) ^ (a << 7);
}

const FUNCTION_BITS =
  WORD.determiner |
  WORD.possessive |
  WORD.subject |
  WORD.object |
  WORD.preposition |
  WORD.conjunction |
  WORD.modal |
  WORD.be |
  WORD.auxiliary |
  WORD.question |
  WORD.adverb |
  WORD.negation |
  WORD.courtesy |
  WORD.greeting |
  WORD.connective;

/** Slots of the table that keeps features from being counted twice; a power of two. */
const SLOTS = 8192;
/** Most features of one sentence; no real sentence comes near. */
const MOST_FEATURES = 6000;

/** Collects feature hashes without doubles. Typed arrays are shared between uses: one at a time. */
class Bag {
  private readonly slots: Int32Array;
  private readonly used: Int32Array;
  private readonly list: Int32Array;
  private size = 0;
  private turn = 0;
  constructor(slots: number) {
    this.slots = new Int32Array(slots);
    this.used = new Int32Array(slots);
    this.list = new Int32Array(Math.min(MOST_FEATURES, slots >> 1));
  }
  start(): this {
    this.size = 0;
    this.turn++;
    return this;
  }
  add(template: number, a: number, b = 0, c = 0): void {
    let h = mix(template * 7919 + 13, a);
    if (b !== 0) h = mix(h, b);
    if (c !== 0) h = mix(h, c);
    h = (h & ~127) | template;
    const mask = this.slots.length - 1;
    let slot = (h ^ (h >>> 13)) & mask;
    while (this.used[slot] === this.turn) {
      if (this.slots[slot] === h) return;
      slot = (slot + 1) & mask;
    }
    if (this.size >= this.list.length) return;
    this.used[slot] = this.turn;
    this.slots[slot] = h;
    this.list[this.size++] = h;
  }
  done(): Int32Array {
    return this.list.slice(0, this.size);
  }
}

const ownBag = new Bag(SLOTS * 2);
const echoBag = new Bag(2048);
const placeBag = new Bag(4096);

/** A word's stand-in in templates: function words stay, the rest becomes a class. */
export function shapeOf(view: View, i: number): string {
  const token = view.tokens[i];
  if (!token) return '$';
  if (token.kind === 'punct' || token.kind === 'symbol') return token.text;
  if (token.kind === 'link') return 'URL';
  if (view.names[i]) return 'NAME';
  const bits = view.bits[i] ?? 0;
  if (bits & WORD.number || token.kind === 'number') return '#';
  if (bits & WORD.time) return 'TIME';
  if (bits & FUNCTION_BITS) return token.norm;
  const form = view.forms[i];
  if (form) {
    const verb = view.verbs[i] ?? 0;
    const kind =
      verb & WORK_ISH ? 'w' : verb & (VERB.reply | VERB.tell) ? 'r' : verb & VERB.light ? 'l' : 'm';
    return `${form}:${kind}${bits & WORD.deliverable ? 'd' : ''}`;
  }
  if (bits & WORD.deliverable) return 'THING';
  if (bits & WORD.person) return 'WHO';
  if (bits & WORD.system) return 'SYS';
  if (/^\p{Lu}/u.test(token.text) && i > view.head) return 'Cap';
  const w = token.norm;
  if (w.endsWith('ing')) return 'xing';
  if (w.endsWith('ed')) return 'xed';
  if (w.endsWith('ly')) return 'xly';
  if (w.endsWith('s')) return 'xs';
  return 'x';
}

const WORK_ISH =
  VERB.make |
  VERB.move |
  VERB.check |
  VERB.organise |
  VERB.buy |
  VERB.find |
  VERB.decide |
  VERB.tech |
  VERB.physical |
  VERB.contact;

function wordOf(view: View, i: number): string {
  const token = view.tokens[i];
  if (!token) return '$';
  if (token.kind === 'number') return '#';
  if (view.names[i]) return 'NAME';
  if (token.kind === 'link') return 'URL';
  return token.norm;
}

/** Steps of the expected log-odds that become features. */
const PRIOR_STEPS = [-4, -3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3];

const CLAUSE_IDS = { start: 1, lead: 2, adverbial: 3, punct: 4, conj: 5 } as const;

/** Collects the features of a sentence that depend on its own text. */
export function localFeatures(
  view: View,
  hits: readonly Hit[],
  gists: readonly Gist[],
): { features: Int32Array; echo: Int32Array } {
  const bag = ownBag.start();
  const echo = echoBag.start();
  const n = view.tokens.length;
  const words = new Int32Array(n + 1);
  const shapes = new Int32Array(n + 1);
  for (let i = 0; i <= n; i++) {
    words[i] = hashWord(wordOf(view, i));
    shapes[i] = hashWord(shapeOf(view, i), 77);
  }
  const w = (i: number) => words[Math.min(i, n)] ?? 0;
  const s = (i: number) => shapes[Math.min(i, n)] ?? 0;
  const last = endMark(view);
  const length = Math.min(6, Math.floor(Math.log2(n + 1)));
  bag.add(1, 1);
  bag.add(2, last);
  bag.add(3, length, last);
  bag.add(4, view.vocative[1] > view.vocative[0] ? 1 : 2, view.greeted ? 1 : 2);
  const h = view.head;
  for (let k = 1; k <= 4; k++) {
    let prefix = k;
    let shape = k;
    for (let j = 0; j < k; j++) {
      prefix = mix(prefix, w(h + j));
      shape = mix(shape, s(h + j));
    }
    bag.add(5, prefix);
    bag.add(6, shape);
    if (k <= 2) echo.add(7, shape);
  }
  bag.add(8, s(h), last);
  bag.add(9, w(h), last);
  for (let i = 0; i < n; i++) {
    bag.add(10, w(i));
    bag.add(11, w(i), w(i + 1));
    bag.add(12, s(i), s(i + 1), s(i + 2));
    const base = view.bases[i];
    if (base) bag.add(15, hashWord(base), hashWord(view.forms[i] ?? ''));
  }
  for (const { form, match, clause: kind } of hits) {
    const clause = kind ? CLAUSE_IDS[kind] : 6;
    const f = hashWord(form.id);
    bag.add(23, f, clause);
    bag.add(24, f, last);
    echo.add(25, f);
    const v = match.verb;
    if (v < 0) continue;
    bag.add(26, f, view.verbs[v] ?? 0, clause);
    bag.add(27, f, hashWord(view.bases[v] ?? ''));
    bag.add(29, f, s(v + 1), clause);
    bag.add(30, f, mix(s(v + 1), s(v + 2)));
  }
  bag.add(35, Math.min(hits.length, 8) + 1);
  if (hits.length === 0) bag.add(37, s(h), s(h + 1));
  for (const clause of view.clauses) {
    const id = CLAUSE_IDS[clause.kind];
    bag.add(40, id, w(clause.at));
    bag.add(41, id, s(clause.at), s(clause.at + 1));
  }
  let before = 1;
  const strengths: string[] = [];
  let prior = -9;
  for (const gist of gists) prior = Math.max(prior, gist.prior);
  for (let k = 0; k < PRIOR_STEPS.length; k++) {
    if (prior >= (PRIOR_STEPS[k] ?? 9)) {
      bag.add(90, k + 1);
      bag.add(91, k + 1, last);
      bag.add(92, k + 1, length);
      if (k % 2 === 0) echo.add(49, k + 1);
    }
  }
  gists.forEach(({ act, strength, content }, c) => {
    strengths.push(`${strength}/${content}`);
    const s1 = hashWord(strength);
    const c1 = hashWord(content);
    const sc = mix(s1, c1);
    const o1 = hashWord(act.object);
    bag.add(70, sc);
    bag.add(71, sc, c === 0 ? 1 : 2);
    bag.add(72, sc, o1);
    bag.add(73, s1);
    bag.add(74, s1, o1);
    bag.add(75, c1);
    bag.add(76, sc, hashWord(nounClass(act.head, act.head ? wordBits(act.head) : 0)));
    bag.add(77, s1, last);
    bag.add(78, sc, act.negative ? 1 : 2);
    if (c < 3) echo.add(47, sc);
    if (c < 2) echo.add(48, s1);
  });
  bag.add(79, hashWord(strengths.slice(0, 2).join(' ')));
  bag.add(80, hashWord(strengths[0] ?? ''), last);
  gists.forEach(({ act }, c) => {
    const mood = hashWord(act.mood + (act.please ? '!' : ''));
    const who = mix(hashWord(act.subject), mood);
    const verb = act.verb >= 0 ? (view.verbs[act.verb] ?? 0) : 0;
    const base = hashWord(act.verb >= 0 ? (view.bases[act.verb] ?? '?') : '-');
    const kind = hashWord(verbClass(verb));
    const object = hashWord(act.object);
    const head = nounClass(act.head, act.head ? wordBits(act.head) : 0);
    const noun = hashWord(head);
    const place = c === 0 ? 1 : CLAUSE_IDS[act.kind] + 1;
    bag.add(50, who, place);
    bag.add(51, who, kind);
    bag.add(52, who, base);
    bag.add(53, who, kind, object);
    bag.add(54, mood, kind, noun);
    bag.add(55, mood, base, object);
    bag.add(56, who, object);
    bag.add(57, who, noun);
    bag.add(58, who, last);
    bag.add(59, mood, hashWord(act.head));
    bag.add(60, who, before);
    bag.add(61, base, noun);
    bag.add(62, who, act.negative ? 1 : 2);
    bag.add(63, who);
    bag.add(65, hashWord(act.subject), hashWord(act.mood.split(/[-:]/)[0] ?? ''), kind);
    before = who;
    if (c < 3) {
      echo.add(45, who, kind);
      echo.add(46, who);
    }
  });
  echo.add(43, last);
  echo.add(44, length);
  return { features: bag.done(), echo: echo.done() };
}

function endMark(view: View): number {
  const token = view.tokens[view.tokens.length - 1];
  if (!token || token.kind === 'word' || token.kind === 'number') return 1;
  const at = '.?!:;,…'.indexOf(token.text);
  return at < 0 ? 2 : at + 3;
}

const KINDS: Readonly<Record<LineKind, number>> = {
  text: 1,
  blank: 2,
  bullet: 3,
  number: 4,
  check: 5,
  heading: 6,
  quote: 7,
  code: 8,
  signature: 9,
};

/** Collects the features that come from the place of a sentence and from its neighbours. */
export function placeFeatures(
  local: Local,
  place: Place,
  previous: Local | null,
  next: Local | null,
): Int32Array {
  const bag = placeBag.start();
  const kind = KINDS[place.kind];
  const channel = place.channel === 'email' ? 1 : place.channel === 'chat' ? 2 : 3;
  const head = hashWord(shapeOf(local.view, local.view.head));
  bag.add(100, kind, place.startsLine ? 1 : 2, place.endsLine ? 1 : 2);
  bag.add(101, channel);
  bag.add(102, channel, head);
  bag.add(103, kind, head);
  bag.add(104, Math.min(place.before, 4) + 1);
  bag.add(105, Math.min(place.after, 4) + 1);
  bag.add(106, Math.min(place.before, 2) + 1, head);
  bag.add(107, Math.min(place.after, 2) + 1, head);
  bag.add(108, place.before + place.after === 0 ? 1 : 2, endMark(local.view));
  if (previous) for (const e of previous.echo) bag.add(110, e, place.sameParagraphBefore ? 1 : 2);
  else bag.add(111, 1);
  if (next) for (const e of next.echo) bag.add(112, e, place.sameParagraphAfter ? 1 : 2);
  else bag.add(113, 1);
  if (place.leadIn) for (const e of place.leadIn.echo) bag.add(114, e);
  for (const hit of local.hits) {
    const f = hashWord(hit.form.id);
    bag.add(115, f, channel);
    bag.add(116, f, kind);
    bag.add(117, f, Math.min(place.after, 2) + 1);
  }
  return bag.done();
}
