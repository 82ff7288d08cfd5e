import type { IgnoreScope } from '@/components/card/IgnoreMenu';
import type { CardNotice } from '@/components/card/SuggestionCard';
import { type MessageKey, t } from '@/components/text';
import type { ApplyResult, Composer, Edit } from '@/lib/composers/composer';
import type { Rewrite, RewriteInput } from '@/lib/rewriting/rewrite';
import { openCardBrief } from './cardBrief';
import type { CardHost } from './cardHost';
import { closeFromMessage, holdKeys } from './cardKeys';
import type { AssistantHost, CardModule } from './host';
import { refusalNotice } from './refusals';
import { rememberSelection } from './selectionKeeper';

/** An open card. */
export interface OpenCard {
  readonly index: number;
  /** For whoever opened it by keyboard; a click leaves the caret in the message. */
  takeFocus(): void;
  /** The draft changed under the card: what it offers may no longer fit. */
  textChanged(): void;
  close(): void;
}

interface CardOptions {
  readonly composer: Composer;
  readonly host: AssistantHost;
  readonly module: CardModule;
  readonly cardHost: CardHost;
  readonly index: number;
  readonly input: RewriteInput;
  readonly apply: (edit: Edit) => Promise<ApplyResult>;
  readonly onApplied: () => void;
  readonly onIgnoreOnce: (sentence: string) => void;
  readonly onClosed: () => void;
}

/** Shows the card for one request and carries out what the writer chooses in it. */
export function openCard(options: CardOptions): OpenCard {
  const { composer, host, module, cardHost, input } = options;
  const { request } = input;
  const stop = new AbortController();
  const restoreSelection = rememberSelection(composer.element);
  const sentence = input.draft.slice(request.start, request.end);
  let notice: CardNotice | null = null;
  let state: 'offering' | 'working' | 'done' = 'offering';

  const draw = () => {
    module.render(cardHost.root, {
      rewrite: (choices) => module.rewrite(input, choices),
      because: request.because[0] ? t(request.because[0] as MessageKey) : null,
      notice,
      isSaved: brief.isSaved,
      formats: brief.formats,
      isDone: state === 'done',
      onAccept: accept,
      onCopy: copy,
      onSave: (rewrite) => void brief.save(rewrite),
      onToggleExport: () => void brief.toggleExport(),
      onExport: (rewrite, format) => void brief.exportAs(rewrite, format),
      onIgnore: ignore,
      onClose: () => finish(true),
    });
  };
  const say = (text: string, isProblem = false) => {
    notice = { text, isProblem };
    draw();
    place();
  };
  const place = () => {
    const rects = composer.rects(request);
    cardHost.place(rects.length ? rects : [composer.element.getBoundingClientRect()]);
  };
  const brief = openCardBrief({
    host,
    signal: stop.signal,
    contentOf: (rewrite) =>
      module.toBrief(input, rewrite, { site: composer.site, recipients: composer.recipients() }),
    draw,
    say,
  });
  const finish = (giveFocusBack: boolean) => {
    if (stop.signal.aborted) return;
    stop.abort();
    module.clear(cardHost.root);
    cardHost.hide();
    if (giveFocusBack && composer.isAlive()) restoreSelection();
    options.onClosed();
  };

  async function accept(rewrite: Rewrite): Promise<void> {
    if (state !== 'offering') return;
    state = 'working';
    const { start, end } = rewrite.replaces;
    const expected = input.draft.slice(start, end);
    const result = await options.apply({ start, end, expected, replacement: rewrite.text });
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

  async function copy(rewrite: Rewrite): Promise<void> {
    const copied = await host.copy(rewrite.text);
    say(t(copied ? 'cardCopied' : 'cardCopyFailed'), !copied);
  }

  function ignore(scope: IgnoreScope): void {
    if (scope === 'sentence') void host.ignoreSentence(sentence);
    if (scope === 'site') void host.muteSite();
    finish(true);
    options.onIgnoreOnce(sentence);
  }

  draw();
  cardHost.show();
  place();
  const moved = { signal: stop.signal, passive: true, capture: true } as const;
  addEventListener('scroll', place, moved);
  addEventListener('resize', place, moved);
  const sizes = new ResizeObserver(place);
  sizes.observe(cardHost.element);
  stop.signal.addEventListener('abort', () => sizes.disconnect());
  const keys = { signal: stop.signal, onEscape: () => finish(true) };
  holdKeys(cardHost, keys);
  closeFromMessage(composer.element, keys);

  return {
    index: options.index,
    takeFocus() {
      const { root } = cardHost;
      const first = root.querySelector('[data-initial-focus]') ?? root.querySelector('.card-close');
      if (first instanceof HTMLElement) first.focus();
    },
    textChanged() {
      // While we write, every change is ours; afterwards the writer has moved on.
      if (state === 'offering' || (state === 'done' && composer.caret() !== null)) finish(false);
    },
    close: () => finish(false),
  };
}
