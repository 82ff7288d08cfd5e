import { browser } from 'wxt/browser';
import type { BriefContent } from '../briefs/brief';
import type { ApplyResult } from '../composers/composer';
import type { Channel, Request } from '../detection/request';
import type { FormatChoice } from '../exporters/offered';
import type { Pack } from '../rewriting/pack';
import type { ScriptName } from './injectScript';
import { whileConnected } from './lifeline';

/** What the popup learns about the message being written in the current tab. */
export interface DraftReport {
  readonly site: string;
  readonly channel: Channel;
  readonly recipients: readonly string[];
  readonly draft: string;
  readonly requests: readonly Request[];
}

export type SaveReport =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'storage-full' | 'unavailable' };

/** Every message that crosses a border between pages, with its answer. */
export interface Messages {
  /** Content script -> background: put a script of ours into the frame that asks. */
  inject: { readonly ask: { readonly script: ScriptName }; readonly answer: boolean };
  /** Content script -> background -> the one writer of briefs. */
  'save-brief': {
    readonly ask: { readonly content: Partial<BriefContent> };
    readonly answer: SaveReport;
  };
  /** Anybody -> background: open the library, on one brief and its export in a format if named. */
  'open-library': {
    readonly ask: { readonly id?: string; readonly format?: string };
    readonly answer: boolean;
  };
  /** Content script -> background: which formats come first, and which are allowed. */
  'format-choice': { readonly ask: Record<never, never>; readonly answer: FormatChoice };
  /** Content script -> background: this format was used; it comes first the next time. */
  'format-used': { readonly ask: { readonly id: string }; readonly answer: boolean };
  /** Content script -> background: the template packs of the user and of the organisation. */
  packs: { readonly ask: Record<never, never>; readonly answer: readonly Pack[] };
  /** Content script -> background: a draft was sent or thrown away; counted, never kept. */
  'draft-ended': {
    readonly ask: { readonly draft: string; readonly requests: readonly Request[] };
    readonly answer: boolean;
  };
  /** Background -> content script: the keyboard command. */
  'open-card': { readonly ask: Record<never, never>; readonly answer: boolean };
  /** Popup -> content script; answered by the frame whose composer was used last. */
  'requests-in-draft': { readonly ask: Record<never, never>; readonly answer: DraftReport };
  /** Popup -> content script: the same verified path as an accepted rewrite. */
  'insert-text': { readonly ask: { readonly text: string }; readonly answer: ApplyResult };
}

export type MessageKind = keyof Messages;
export type Message<K extends MessageKind = MessageKind> = {
  [P in K]: { readonly kind: P } & Messages[P]['ask'];
}[K];
export type Answer<K extends MessageKind> = Messages[K]['answer'];

/** Asks the background. @throws when the extension was reloaded under an open page. */
export function ask<K extends MessageKind>(
  kind: K,
  content: Messages[K]['ask'],
): Promise<Answer<K>> {
  return browser.runtime.sendMessage({ kind, ...content });
}

/** Asks the content scripts of a tab; `null` when none of them answers. */
export async function askTab<K extends MessageKind>(
  tabId: number,
  kind: K,
  content: Messages[K]['ask'],
): Promise<Answer<K> | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, { kind, ...content })) ?? null;
  } catch {
    return null;
  }
}

/** Who sent a message, as far as we need to know. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
}

export type Handlers = {
  readonly [K in MessageKind]?: (
    message: Message<K>,
    sender: Sender,
  ) => Promise<Answer<K>> | undefined;
};

/** Answers messages; a handler that returns `undefined` leaves the answer to somebody else. */
export function answer(handlers: Handlers): () => void {
  const listen = (message: unknown, sender: { tab?: { id?: number }; frameId?: number }) => {
    const kind = (message as { kind?: unknown } | null)?.kind;
    const handler = typeof kind === 'string' ? handlers[kind as MessageKind] : undefined;
    return (handler as ((m: unknown, s: Sender) => Promise<unknown> | undefined) | undefined)?.(
      message,
      { tabId: sender.tab?.id, frameId: sender.frameId },
    );
  };
  browser.runtime.onMessage.addListener(listen as never);
  return () => whileConnected(() => browser.runtime.onMessage.removeListener(listen as never));
}
