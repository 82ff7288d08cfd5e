import { render } from 'preact';
import cardStyles from '@/components/card/card.css?inline';
import type { IgnoreScope } from '@/components/card/IgnoreMenu';
import { type CardNotice, SuggestionCard } from '@/components/card/SuggestionCard';
import { type MessageKey, t } from '@/components/text';
import theme from '@/components/theme.css?inline';
import { contentFromRewrite } from '@/lib/briefs/contentFromRewrite';
import { applyEdit } from '@/lib/composers/apply';
import type { Rewrite } from '@/lib/rewriting/rewrite';
import { rewriteRequests } from '@/lib/rewriting/rewriteRequests';
import type { CardOptions, OpenCard } from '../assist/host';
import { openCardBrief } from './cardBrief';
import { createCardFrame } from './cardFrame';
import { closeFromMessage, holdKeys } from './cardKeys';
import { refusalNotice } from './refusals';
import { rememberSelection } from './selectionKeeper';
import { copy, ignoreSentence, loadPacks, muteSite } from './services';

/** Shows the card for one request and carries out what the writer chooses in it. */
export async function openCard(options: CardOptions): Promise<OpenCard> {
  const { composer } = options;
  const input = { ...options.input, packs: await loadPacks() };
  const { request } = input;
  const stop = new AbortController();
  const restoreSelection = rememberSelection(composer.element);
  const frame = await createCardFrame({
    styles: [theme, cardStyles],
    isHidden: options.isHidden,
    onResize: () => place(),
  });
  const sentence = input.draft.slice(request.start, request.end);
  let notice: CardNotice | null = null;
  let state: 'offering' | 'working' | 'done' = 'offering';

  const draw = () => {
    const card = (
      <SuggestionCard
        rewrite={(choices) => rewriteRequests({ ...input, choices })}
        because={request.because[0] ? t(request.because[0] as MessageKey) : null}
        notice={notice}
        isSaved={brief.isSaved}
        formats={brief.formats}
        isDone={state === 'done'}
        onAccept={accept}
        onCopy={copyRewrite}
        onSave={(rewrite) => void brief.save(rewrite)}
        onToggleExport={() => void brief.toggleExport()}
        onExport={(rewrite, format) => void brief.exportAs(rewrite, format)}
        onIgnore={ignore}
        onClose={() => finish(true)}
      />
    );
    render(card, frame.root);
  };
  const say = (text: string, isProblem = false) => {
    notice = { text, isProblem };
    draw();
    place();
  };
  const place = () => {
    const rects = composer.rects(request);
    frame.place(rects.length ? rects : [composer.element.getBoundingClientRect()]);
  };
  const brief = openCardBrief({
    signal: stop.signal,
    contentOf: (rewrite) =>
      contentFromRewrite(input, rewrite, {
        site: composer.site,
        recipients: composer.recipients(),
      }),
    draw,
    say,
  });
  const finish = (giveFocusBack: boolean) => {
    if (stop.signal.aborted) return;
    stop.abort();
    render(null, frame.root);
    frame.destroy();
    if (giveFocusBack && composer.isAlive()) restoreSelection();
    options.onClosed();
  };

  async function accept(rewrite: Rewrite): Promise<void> {
    if (state !== 'offering') return;
    state = 'working';
    const { start, end } = rewrite.replaces;
    const expected = input.draft.slice(start, end);
    const result = await applyEdit(composer, { start, end, expected, replacement: rewrite.text });
    if (stop.signal.aborted) return;
    if (!result.ok) {
      state = 'offering';
      const { text, isProblem } = refusalNotice(result.reason);
      return say(text, isProblem);
    }
    state = 'done';
    options.onApplied();
    say(t('cardReplaced'));
  }

  async function copyRewrite(rewrite: Rewrite): Promise<void> {
    const copied = await copy(rewrite.text);
    say(t(copied ? 'cardCopied' : 'cardCopyFailed'), !copied);
  }

  function ignore(scope: IgnoreScope): void {
    if (scope === 'sentence') void ignoreSentence(sentence);
    if (scope === 'site') void muteSite();
    finish(true);
    options.onIgnoreOnce(sentence);
  }

  draw();
  place();
  const moved = { signal: stop.signal, passive: true, capture: true } as const;
  addEventListener('scroll', place, moved);
  addEventListener('resize', place, moved);
  const keys = { signal: stop.signal, onEscape: () => finish(true) };
  holdKeys(frame.root, keys);
  closeFromMessage(composer.element, keys);

  return {
    takeFocus() {
      const find = (selector: string) => frame.root.querySelector<HTMLElement>(selector);
      (find('[data-initial-focus]') ?? find('.card-close'))?.focus();
    },
    textChanged() {
      // While we write, every change is ours; afterwards the writer has moved on.
      if (state === 'offering' || (state === 'done' && composer.caret() !== null)) finish(false);
    },
    close: () => finish(false),
  };
}
