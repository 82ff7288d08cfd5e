import { useId, useState } from 'preact/hooks';
import type { Choices, ProposalElement, Rewrite } from '@/lib/rewriting/rewrite';
import { Button } from '../base/Button';
import { type MessageKey, t } from '../text';
import { elementLabel } from './elementLabel';
import { FormTabs } from './FormTabs';
import { ProposalMenu } from './ProposalMenu';
import { RewriteText } from './RewriteText';

/** How long an ignored request stays quiet. */
export type IgnoreScope = 'once' | 'sentence' | 'site';

/** What the card has to tell besides the rewrite itself. */
export interface CardNotice {
  readonly text: string;
  readonly isProblem: boolean;
}

export interface SuggestionCardProps {
  /** Builds the offers anew for what the writer chose. */
  readonly rewrite: (choices: Choices) => readonly Rewrite[];
  /** Why the sentence is marked, in plain words; `null` says nothing. */
  readonly because: string | null;
  readonly notice: CardNotice | null;
  readonly isSaved: boolean;
  /** The replacement is in the message: only saving and closing are left to do. */
  readonly isDone: boolean;
  readonly onAccept: (rewrite: Rewrite) => void;
  readonly onCopy: (rewrite: Rewrite) => void;
  readonly onSave: (rewrite: Rewrite) => void;
  readonly onIgnore: (scope: IgnoreScope) => void;
  readonly onClose: () => void;
}

/** The card beside a marked request: what it could say instead, and what to do with that. */
export function SuggestionCard(props: SuggestionCardProps) {
  const [choices, setChoices] = useState<Choices>({});
  const [selected, setSelected] = useState(0);
  const [open, setOpen] = useState<number | null>(null);
  const titleId = useId();
  const rewrites = props.rewrite(choices);
  const shown = rewrites[Math.min(selected, rewrites.length - 1)];
  const proposal = open === null ? undefined : shown?.proposals[open];

  const choose = (element: ProposalElement, value: string | null | undefined) => {
    const { [element]: _, ...rest } = choices;
    setChoices(value === undefined ? rest : { ...rest, [element]: value });
    setOpen(null);
  };
  const leftOut = (Object.keys(choices) as ProposalElement[]).filter(
    (name) => choices[name] === null,
  );

  return (
    <section class="card" role="dialog" aria-labelledby={titleId}>
      <header class="card-head">
        <h2 id={titleId}>{t('cardTitle')}</h2>
        <button
          type="button"
          class="card-close"
          aria-label={t('cardClose')}
          title={t('cardClose')}
          onClick={props.onClose}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.6" />
          </svg>
        </button>
      </header>
      {props.isDone ? null : shown ? (
        <>
          <FormTabs
            rewrites={rewrites}
            selected={rewrites.indexOf(shown)}
            onSelect={(index) => {
              setSelected(index);
              setOpen(null);
            }}
          />
          <div class="card-body">
            <RewriteText rewrite={shown} open={open} onOpen={setOpen} />
            {proposal && (
              <ProposalMenu
                key={proposal.element}
                proposal={proposal}
                onChoose={(value) => choose(proposal.element, value)}
              />
            )}
            {leftOut.length > 0 && (
              <p class="card-left-out">
                {leftOut.map((name) => (
                  <button
                    key={name}
                    type="button"
                    class="chip"
                    onClick={() => choose(name, undefined)}
                  >
                    {t('cardAddBack', elementLabel(name))}
                  </button>
                ))}
              </p>
            )}
            {shown.proposals.length > 0 && !proposal && (
              <p class="card-legend">{t('cardLegend')}</p>
            )}
          </div>
        </>
      ) : (
        <p class="card-body">{t('cardNothing')}</p>
      )}
      <div aria-live="polite">
        {props.notice && (
          <p class={props.notice.isProblem ? 'notice notice-problem' : 'notice'}>
            {props.notice.text}
          </p>
        )}
      </div>
      {shown && (
        <footer class="card-actions">
          {!props.isDone && (
            <>
              <Button look="primary" data-initial-focus onClick={() => props.onAccept(shown)}>
                {t(shown.form === 'bundle' ? 'cardReplaceMany' : 'cardReplace')}
              </Button>
              <Button onClick={() => props.onCopy(shown)}>{t('cardCopy')}</Button>
            </>
          )}
          <Button disabled={props.isSaved} onClick={() => props.onSave(shown)}>
            {t(props.isSaved ? 'cardSaved' : 'cardSave')}
          </Button>
        </footer>
      )}
      {!props.isDone && (
        <div class="card-foot">
          <span class="card-because">{props.because}</span>
          <IgnoreMenu onIgnore={props.onIgnore} />
        </div>
      )}
    </section>
  );
}

const SCOPES: ReadonlyArray<readonly [IgnoreScope, MessageKey]> = [
  ['once', 'cardIgnoreOnce'],
  ['sentence', 'cardIgnoreSentence'],
  ['site', 'cardIgnoreSite'],
];

function IgnoreMenu({ onIgnore }: { readonly onIgnore: (scope: IgnoreScope) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" class="link" aria-expanded={false} onClick={() => setIsOpen(true)}>
        {t('cardIgnore')}
      </button>
    );
  }
  return (
    <span class="card-ignore">
      {SCOPES.map(([scope, key]) => (
        <button key={scope} type="button" class="link" onClick={() => onIgnore(scope)}>
          {t(key)}
        </button>
      ))}
    </span>
  );
}
