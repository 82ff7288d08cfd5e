import type { Rewrite, RewriteForm } from '@/lib/rewriting/rewrite';
import { type MessageKey, t } from '../text';

const KEYS: Readonly<Record<RewriteForm, MessageKey>> = {
  sentence: 'formSentence',
  brief: 'formBrief',
  standing: 'formStanding',
  learning: 'formLearning',
  performance: 'formPerformance',
  bundle: 'formBundle',
  agent: 'formAgent',
  'done-when': 'formDoneWhen',
};

interface FormTabsProps {
  readonly rewrites: readonly Rewrite[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

/** Switches between the shapes on offer; arrow keys move as in any tab list. */
export function FormTabs({ rewrites, selected, onSelect }: FormTabsProps) {
  if (rewrites.length < 2) return null;
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (selected + step + rewrites.length) % rewrites.length;
    onSelect(next);
    const list = event.currentTarget as HTMLElement;
    list.querySelectorAll<HTMLElement>('[role=tab]').item(next).focus();
  };
  return (
    <div class="form-tabs" role="tablist" aria-label={t('cardForms')} onKeyDown={move}>
      {rewrites.map((rewrite, index) => (
        <button
          key={`${rewrite.form}-${rewrite.text}`}
          type="button"
          role="tab"
          class="form-tab"
          aria-selected={index === selected}
          tabIndex={index === selected ? 0 : -1}
          onClick={() => onSelect(index)}
        >
          {label(rewrites, index)}
        </button>
      ))}
    </div>
  );
}

/** A second offer of the same form is the bigger one. */
function label(rewrites: readonly Rewrite[], index: number): string {
  const form = rewrites[index]?.form ?? 'sentence';
  const isSecond = rewrites.findIndex((rewrite) => rewrite.form === form) < index;
  return isSecond ? t('formBigger') : t(KEYS[form]);
}
