// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import { provideTranslator } from '../text';
import { CadenceField } from './CadenceField';

provideTranslator((key) => (en as Record<string, { message: string }>)[key]?.message ?? '');

function units(every: number): string[] {
  const root = document.createElement('div');
  document.body.append(root);
  const cadence = { unit: 'week', every, from: '2026-11-23' } as const;
  act(() => render(<CadenceField cadence={cadence} onChange={() => {}} />, root));
  return [...root.querySelectorAll('option')].map((option) => option.text);
}

afterEach(() => document.body.replaceChildren());

describe('CadenceField', () => {
  it('reads as a sentence: every 1 week, every 2 weeks', () => {
    expect(units(1)).toEqual(['day', 'week', 'month', 'quarter', 'year']);
    expect(units(2)).toEqual(['days', 'weeks', 'months', 'quarters', 'years']);
  });
});
