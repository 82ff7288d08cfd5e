// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Choices, Rewrite } from '@/lib/rewriting/rewrite';
import en from '@/public/_locales/en/messages.json';
import { provideTranslator } from '../text';
import { SuggestionCard, type SuggestionCardProps } from './SuggestionCard';

provideTranslator(
  (key, substitutions) =>
    (en as Record<string, { message: string }>)[key]?.message.replace(
      /\$(\d)/g,
      (_, n) => substitutions[Number(n) - 1] ?? '',
    ) ?? '',
);

const replaces = { start: 0, end: 10 };

/** A rewrite as the engine builds it: text around one proposed reason. */
function offer({ why = 'sales can follow up' }: Choices): Rewrite[] {
  const head = 'Keep the CRM current';
  if (why === null) return [{ form: 'sentence', text: `${head}.`, proposals: [], replaces }];
  const start = `${head}, so that `.length;
  return [
    {
      form: 'sentence',
      text: `${head}, so that ${why}.`,
      proposals: [
        {
          element: 'why',
          value: why,
          alternatives: ['sales can follow up', 'nobody is forgotten'],
          start,
          end: start + why.length,
        },
      ],
      replaces,
    },
    { form: 'done-when', text: 'Update the CRM. Done when it is.', proposals: [], replaces },
  ];
}

function show(overrides: Partial<SuggestionCardProps> = {}) {
  const root = document.createElement('div');
  document.body.append(root);
  const props: SuggestionCardProps = {
    rewrite: offer,
    because: 'Because',
    notice: null,
    isSaved: false,
    formats: null,
    isDone: false,
    onAccept: vi.fn(),
    onCopy: vi.fn(),
    onSave: vi.fn(),
    onToggleExport: vi.fn(),
    onExport: vi.fn(),
    onIgnore: vi.fn(),
    onClose: vi.fn(),
    ...overrides,
  };
  act(() => render(<SuggestionCard {...props} />, root));
  const click = (name: string) => {
    const found = [...root.querySelectorAll<HTMLElement>('button, [role=button]')].find(
      (element) => element.textContent === name || element.ariaLabel === name,
    );
    if (!found) throw new Error(`no button "${name}"`);
    act(() => found.click());
  };
  return { root, props, click, text: () => root.querySelector('.rewrite-text')?.textContent };
}

afterEach(() => document.body.replaceChildren());

describe('SuggestionCard', () => {
  it('accepts exactly what it shows', () => {
    const { props, click, text } = show();
    click('Replace sentence');
    expect(props.onAccept).toHaveBeenCalledWith(expect.objectContaining({ text: text() }));
  });

  it('puts another proposal in place of the first', () => {
    const { click, text } = show();
    click('sales can follow up');
    click('nobody is forgotten');
    expect(text()).toBe('Keep the CRM current, so that nobody is forgotten.');
  });

  it('leaves a proposal out and brings it back', () => {
    const { click, text } = show();
    click('sales can follow up');
    click('Leave out');
    expect(text()).toBe('Keep the CRM current.');
    click('+ Why');
    expect(text()).toBe('Keep the CRM current, so that sales can follow up.');
  });

  it('takes the words of the writer', () => {
    const { root, click, text } = show();
    click('sales can follow up');
    const input = root.querySelector('input');
    if (!input) throw new Error('no field for own words');
    act(() => {
      input.value = 'we keep the renewal';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    click('Use');
    expect(text()).toBe('Keep the CRM current, so that we keep the renewal.');
  });

  it('offers only to save and close once the text is in the message', () => {
    const { root } = show({ isDone: true, notice: { text: 'Replaced.', isProblem: false } });
    expect(root.querySelector('.rewrite-text')).toBeNull();
    expect(root.textContent).toContain('Save as brief');
    expect(root.textContent).not.toContain('Replace sentence');
  });

  it('says so when there is nothing to offer', () => {
    const { root } = show({ rewrite: () => [] });
    expect(root.textContent).toContain('nothing true to add');
  });

  it('exports what it shows, in a few formats or all of them', () => {
    const formats = [
      { id: 'markdown', label: 'exportMarkdown', isText: true },
      { id: 'ics', label: 'exportQuickCalendar', isText: false },
    ] as const;
    const { props, click, root } = show({ formats });
    expect(root.contains(document.activeElement)).toBe(false);
    click('Markdown');
    const shown = expect.objectContaining({ form: 'sentence' });
    expect(props.onExport).toHaveBeenLastCalledWith(shown, formats[0]);
    click('More formats ↗');
    expect(props.onExport).toHaveBeenLastCalledWith(shown, null);
  });

  it('moves in the export by arrow keys, and Escape closes only that', () => {
    const formats = [{ id: 'markdown', label: 'exportMarkdown', isText: true }] as const;
    const { props, root } = show();
    const button = root.querySelector<HTMLElement>('.card-export');
    button?.focus();
    act(() => render(<SuggestionCard {...props} formats={formats} />, root));
    expect(document.activeElement?.textContent).toBe('Markdown');
    const press = (key: string) =>
      act(() => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      });
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('More formats ↗');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Markdown');
    const onKey = vi.fn();
    root.addEventListener('keydown', onKey);
    press('Escape');
    expect(onKey).not.toHaveBeenCalled();
    expect(props.onToggleExport).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button);
  });

  it('asks how long to ignore', () => {
    const { props, click } = show();
    click('Ignore');
    click('On this site');
    expect(props.onIgnore).toHaveBeenCalledWith('site');
  });
});
