import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseSentence } from '../analyseSentence';
import type { RequestForm } from './form';
import { FORMS } from './index';

interface FormModule {
  readonly form: RequestForm;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const files = readdirSync(import.meta.dirname).filter(
  (f) => f.endsWith('.ts') && !f.endsWith('.test.ts') && f !== 'form.ts' && f !== 'index.ts',
);
const modules = await Promise.all(
  files.map(async (file) => ({ file, ...((await import(`./${file}`)) as FormModule) })),
);

function matches(form: RequestForm, text: string): boolean {
  return analyseSentence(text).hits.some((hit) => hit.form === form);
}

it('every form file is registered, and under one id only', () => {
  expect(modules.map((m) => m.form.id).sort()).toEqual(FORMS.map((f) => f.id).sort());
  expect(new Set(FORMS.map((f) => f.id)).size).toBe(FORMS.length);
});

describe.each(modules)('$file', ({ form, examples, counterExamples }) => {
  it('has examples of both sorts', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(counterExamples.length).toBeGreaterThan(0);
  });
  it.each(examples)('matches: %s', (text) => expect(matches(form, text)).toBe(true));
  it.each(counterExamples)('leaves: %s', (text) => expect(matches(form, text)).toBe(false));
});
