import { wordBits } from '../../english/words';
import { nounClass, verbClass } from '../clauses/object';
import { type Gist, likeliest } from '../gist/gist';
import type { Hit } from '../matcher';
import type { View } from '../view';
import { Bag, hashWord, mix } from './bag';
import { endMark, shapeOf, wordOf } from './shapes';

const ownBag = new Bag(16384);
const echoBag = new Bag(2048);

/** Steps of the expected log-odds that become features. */
const PRIOR_STEPS = [-4, -3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3];

const CLAUSE_IDS = { start: 1, lead: 2, adverbial: 3, punct: 4, conj: 5 } as const;

/**
 * Collects the features of a sentence that depend on its own text, and the few of them that its
 * neighbours look at.
 *
 * @returns bags that the next call empties
 */
export function localFeatures(
  view: View,
  hits: readonly Hit[],
  gists: readonly Gist[],
): { readonly own: Bag; readonly echo: Bag } {
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
  bag.add(4, view.vocative[1] > view.vocative[0] ? 1 : 2, view.greeted ? 1 : 2);
  for (let k = 1; k <= 4; k++) {
    let shape = k;
    for (let j = 0; j < k; j++) shape = mix(shape, s(view.head + j));
    bag.add(6, shape);
    if (k <= 2) echo.add(7, shape);
  }
  for (let i = 0; i < n; i++) {
    bag.add(10, w(i));
    bag.add(11, w(i), w(i + 1));
    const base = view.bases[i];
    if (base) bag.add(15, hashWord(base), hashWord(view.forms[i] ?? ''));
  }
  for (const { form, match, clause } of hits) {
    const f = hashWord(form.id);
    echo.add(25, f);
    const v = match.verb;
    if (v < 0) continue;
    bag.add(27, f, hashWord(view.bases[v] ?? ''));
    bag.add(29, f, s(v + 1), clause ? CLAUSE_IDS[clause] : 6);
  }
  bag.add(35, Math.min(hits.length, 8) + 1);
  const main = likeliest(gists);
  for (let k = 0; k < PRIOR_STEPS.length; k++) {
    if (!main || main.prior < (PRIOR_STEPS[k] ?? 9)) break;
    bag.add(92, k + 1, length);
    if (k % 2 === 0) echo.add(49, k + 1);
  }
  // The words of the clause that asks, apart from what else the sentence talks about.
  for (let i = main?.act.at ?? 0; i < (main?.act.end ?? 0); i++) {
    bag.add(85, w(i));
    bag.add(87, s(i), s(i + 1));
  }
  let before = 1;
  gists.forEach(({ act, strength, content }, c) => {
    const s1 = hashWord(strength);
    const c1 = hashWord(content);
    const sc = mix(s1, c1);
    const noun = hashWord(nounClass(act.head, act.head ? wordBits(act.head) : 0));
    const who = mix(hashWord(act.subject), hashWord(act.mood + (act.please ? '!' : '')));
    const base = hashWord(act.verb >= 0 ? (view.bases[act.verb] ?? '?') : '-');
    bag.add(70, sc);
    bag.add(72, sc, hashWord(act.object));
    bag.add(75, c1);
    bag.add(76, sc, noun);
    bag.add(77, s1, last);
    bag.add(52, who, base);
    bag.add(60, who, before);
    bag.add(61, base, noun);
    before = who;
    if (c < 2) echo.add(48, s1);
    if (c >= 3) return;
    echo.add(47, sc);
    echo.add(45, who, hashWord(verbClass(act.verb >= 0 ? (view.verbs[act.verb] ?? 0) : 0)));
    echo.add(46, who);
  });
  echo.add(43, last);
  echo.add(44, length);
  return { own: bag, echo };
}
