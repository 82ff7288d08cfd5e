import { useId, useRef, useState } from 'preact/hooks';
import type { QuickFormat } from '@/lib/exporters/lightFormats';
import type { Choices, ProposalElement, Rewrite } from '@/lib/rewriting/rewrite';
import { Button } from '../base/Button';
import { t } from '../text';
import { CardHead } from './CardHead';
import { ExportMenu } from './ExportMenu';
import { FormTabs } from './FormTabs';
import { IgnoreMenu, type IgnoreScope } from './IgnoreMenu';
import { LeftOut } from './LeftOut';
import { ProposalMenu } from './ProposalMenu';
import { RewriteText } from './RewriteText';

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
  /** Formats on offer; `null` while the export is closed. */
  readonly formats: readonly QuickFormat[] | null;
  /** The replacement is in the message: only saving and closing are left to do. */
  readonly isDone: boolean;
  readonly onAccept: (rewrite: Rewrite) => void;
  readonly onCopy: (rewrite: Rewrite) => void;
  readonly onSave: (rewrite: Rewrite) => void;
  readonly onToggleExport: () => void;
  /** `null` asks for all formats. */
  readonly onExport: (rewrite: Rewrite, format: QuickFormat | null) => void;
  readonly onIgnore: (scope: IgnoreScope) => void;
  readonly onClose: () => void;
}

/** The card beside a marked request: what it could say instead, and what to do with that. */
export function SuggestionCard(props: SuggestionCardProps) {
  const [choices, setChoices] = useState<Choices>({});
  const [selected, setSelected] = useState(0);
  const [open, setOpen] = useState<number | null>(null);
  const titleId = useId();
  const exportButton = useRef<HTMLButtonElement>(null);
  const rewrites = props.rewrite(choices);
  const shown = rewrites[Math.min(selected, rewrites.length - 1)];
  const proposal = open === null ? undefined : shown?.proposals[open];

  const choose = (element: ProposalElement, value: string | null | undefined) => {
    const { [element]: _, ...rest } = choices;
    setChoices(value === undefined ? rest : { ...rest, [element]: value });
    setOpen(null);
  };

  const exportMenu = shown && props.formats && (
    <ExportMenu
      formats={props.formats}
      onPick={(format) => props.onExport(shown, format)}
      onClose={() => {
        exportButton.current?.focus();
        props.onToggleExport();
      }}
    />
  );

  const exportLink = shown && (
    <button
      type="button"
      class="link card-export"
      ref={exportButton}
      aria-expanded={props.formats !== null}
      onClick={props.onToggleExport}
    >
      {t('cardExport')}
    </button>
  );

  return (
    <section class="card" role="dialog" aria-labelledby={titleId}>
      <CardHead titleId={titleId} onClose={props.onClose} />
      {props.isDone ? (
        exportMenu && <div class="card-body">{exportMenu}</div>
      ) : shown ? (
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
            <LeftOut choices={choices} onAddBack={(name) => choose(name, undefined)} />
            {shown.proposals.length > 0 && !proposal && (
              <p class="card-legend">{t('cardLegend')}</p>
            )}
            {exportMenu}
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
          {props.isDone && exportLink}
        </footer>
      )}
      {!props.isDone && (
        <div class="card-foot">
          <span class="card-because">{props.because}</span>
          <span class="card-links">
            {exportLink}
            <IgnoreMenu onIgnore={props.onIgnore} />
          </span>
        </div>
      )}
    </section>
  );
}
