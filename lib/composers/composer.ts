import type { Channel } from '../detection/request';
import type { Span } from '../text/span';

/** The editable where a message is written. Spans are offsets into `read()`'s text. */
export interface Composer {
  /** The editing host, or the text area itself. */
  readonly element: HTMLElement;
  readonly channel: Channel;
  /** Site id from the registry, or `generic`. */
  readonly site: string;
  /** The draft as a person sees it: quotes, signature and hidden parts left out. */
  read(): string;
  /** Client rectangles of a span, one per line box; empty when it cannot be placed. */
  rects(span: Span): DOMRect[];
  /** Names of the people the message goes to, as far as the page shows them. */
  recipients(): string[];
  /** The caret as an offset into the draft, or `null` when it is elsewhere. */
  caret(): number | null;
  /** False once the page has removed the editable. */
  isAlive(): boolean;
}

/** A replacement of one span. `expected` is what the span must still hold when it is written. */
export interface Edit extends Span {
  readonly expected: string;
  readonly replacement: string;
}

/** Why a replacement was refused or taken back; the card explains it and offers Copy. */
export type RefusalReason =
  | 'changed' // the text is no longer what was analysed
  | 'composing' // an IME composition is under way
  | 'protected' // the span touches a quote, a signature or a non-editable part
  | 'gone' // the composer has left the page
  | 'read-only'
  | 'not-applied' // the editor did not take the text; nothing changed
  | 'reverted' // the result did not match and was undone
  | 'not-verified'; // the result did not match and could not be undone: look before sending

export type ApplyResult =
  | { readonly ok: true; readonly strategy: string }
  | { readonly ok: false; readonly reason: RefusalReason };

/** Draws quiet marks under spans without touching the editor's DOM. */
export interface Marks {
  /** Shows exactly these spans; `active` is drawn stronger. */
  show(spans: readonly Span[], active?: number | null): void;
  /** Index of the shown span under a client point, or `null`. */
  hit(x: number, y: number): number | null;
  /** Removes every mark and listener. */
  destroy(): void;
}
