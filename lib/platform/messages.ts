import type { Browser } from 'wxt/browser';
import type { BriefContent } from '../briefs/brief';
import type { ApplyResult } from '../composers/composer';
import type { Channel, Request } from '../detection/request';
import type { FormatChoice } from '../exporters/offered';
import type { Pack } from '../rewriting/pack';
import { browser } from './api';
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

/** What comes back when a handler fails: browsers carry values across, but no rejections. */
interface Failure {
  readonly failure: string;
}

/** Asks the background. @throws when it fails, or the extension was reloaded under an open page. */
export async function ask<K extends MessageKind>(
  kind: K,
  content: Messages[K]['ask'],
): Promise<Answer<K>> {
  const answer: Answer<K> | Failure | undefined = await browser.runtime.sendMessage({
    kind,
    ...content,
  });
  if (typeof answer === 'object' && 'failure' in answer) throw new Error(answer.failure);
  return answer as Answer<K>;
}

/** Asks the content scripts of a tab; `null` when none of them answers. */
export async function askTab<K extends MessageKind>(
  tabId: number,
  kind: K,
  content: Messages[K]['ask'],
): Promise<Answer<K> | null> {
  try {
    const answer = await browser.tabs.sendMessage(tabId, { kind, ...content });
    return answer && !('failure' in Object(answer)) ? answer : null;
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
  const listen = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const kind = (message as { kind?: unknown } | null)?.kind;
    const handler = typeof kind === 'string' ? handlers[kind as MessageKind] : undefined;
    const promise = (
      handler as ((m: unknown, s: Sender) => Promise<unknown> | undefined) | undefined
    )?.(message, { tabId: sender.tab?.id, frameId: sender.frameId });
    if (!promise) return undefined;
    promise.then(respond, (error: unknown) => respond({ failure: String(error) }));
    // Only this keeps the channel open in every browser; a returned promise does not.
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => whileConnected(() => browser.runtime.onMessage.removeListener(listen));
}
