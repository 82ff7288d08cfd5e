import { countLanguage, isEnglish } from '../english/language';
import { readActs } from './clauses/readActs';
import { gistOf } from './gist/gist';
import type { Local } from './local';
import { findHits } from './matcher';
import { localFeatures } from './model/localFeatures';
import { scoreOf } from './model/model';
import { isBriefPart, statesPurpose } from './outcome';
import { roleOf } from './ownText';
import { viewSentence } from './view';

/** Analyses one sentence; the answer depends on its text alone. */
export function analyseSentence(text: string): Local {
  const view = viewSentence(text);
  const hits = findHits(view);
  const gists = readActs(view).map((act) => gistOf(view, act));
  const { own, echo } = localFeatures(view, hits, gists);
  const language = countLanguage(view.norm, view.bits, view.forms);
  return {
    view,
    hits,
    gists,
    language,
    english: isEnglish(language),
    part: isBriefPart(text),
    purpose: statesPurpose(text),
    role: roleOf(text),
    score: scoreOf(own),
    echo: echo.done(),
  };
}
