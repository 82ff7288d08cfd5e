import type { Brief } from '../../briefs/brief';
import { type Fact, facts } from '../words/facts';
import { briefTitle } from '../words/title';
import type { Block } from './block';

/** A heading and what stands under it. */
export function factBlocks(fact: Fact, level: 1 | 2 | 3 = 2, checks = false): Block[] {
  const heading: Block = { kind: 'heading', level, text: fact.label };
  return typeof fact.value === 'string'
    ? [heading, { kind: 'text', text: fact.value }]
    : [heading, { kind: 'list', items: fact.value, checks: checks && fact.name === 'success' }];
}

/** The whole brief as a document: title, then every part that is filled in. */
export function briefBlocks(brief: Brief): Block[] {
  const title = briefTitle(brief);
  // A short outcome is the title itself; repeating it right below would only cost a line.
  const parts = facts(brief).filter(
    (fact) => !(fact.name === 'outcome' && sameWords(fact.value, title)),
  );
  return [{ kind: 'heading', level: 1, text: title }, ...parts.flatMap((fact) => factBlocks(fact))];
}

function sameWords(value: Fact['value'], title: string): boolean {
  return typeof value === 'string' && value.replace(/\.$/, '') === title;
}
