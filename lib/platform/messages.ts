import { browser } from 'wxt/browser';
import type { BriefContent } from '../briefs/brief';
import type { ApplyResult } from '../composers/composer';
import type { Channel, Request } from '../detection/request';

/*
 * What the parts of the extension say to each other. Content scripts load this file, so it holds
 * types and two small functions, and imports types only.
 */

/** The requests in the draft the user last wrote in, as its content script sees them. */
export interface RequestsInDraft {
  readonly site: string;
  readonly channel: Channel;
  readonly recipients: readonly string[];
  readonly requests: readonly {
    readonly text: string;
    readonly span: { readonly start: number; readonly end: number };
    readonly request: Request;
  }[];
}

export type Message =
  /** Popup -> the tab's frame that holds the composer. Other frames do not answer. */
  | { readonly kind: 'requests-in-draft' }
  /** Popup -> the same frame: writes at the caret, through the verified path. */
  | { readonly kind: 'insert-text'; readonly text: string }
  /** Content script -> background. */
  | { readonly kind: 'save-brief'; readonly content: Partial<BriefContent> }
  /** Anybody -> background: shows the library, at one brief if `id` is given. */
  | { readonly kind: 'open-library'; readonly id?: string };

/** How a save over a message ended; the record itself stays in the background. */
export type SavedBrief =
  | { readonly ok: true; readonly id: string }
  | {
      readonly ok: false;
      readonly reason: 'storage-full' | 'unavailable' | 'unreadable' | 'invalid' | 'conflict';
    };

/** What each kind of message is answered with. */
export interface Answers {
  'requests-in-draft': RequestsInDraft;
  'insert-text': ApplyResult;
  'save-brief': SavedBrief;
  'open-library': null;
}

type Kind = Message['kind'];
type Of<K extends Kind> = Extract<Message, { kind: K }>;

/**
 * One function per kind this context answers. A handler that returns `undefined` leaves the
 * message to another frame.
 */
export type Handlers = {
  readonly [K in Kind]?: (message: Of<K>) => Promise<Answers[K]> | undefined;
};

/** Sends to the extension's own pages and background; `null` when nobody answers. */
export async function send<K extends Kind>(message: Of<K>): Promise<Answers[K] | null> {
  return settled(browser.runtime.sendMessage(message));
}

/** Sends to all frames of a tab; the one with the composer answers, `null` when none does. */
export async function sendToTab<K extends Kind>(
  tabId: number,
  message: Of<K>,
): Promise<Answers[K] | null> {
  return settled(browser.tabs.sendMessage(tabId, message));
}

/** Answers messages; call it once per context. Returns how to stop. */
export function handle(handlers: Handlers): () => void {
  const listener = (
    message: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const kind = (message as { kind?: unknown } | null)?.kind;
    if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind)) return undefined;
    const handler = handlers[kind as Kind] as
      | ((m: unknown) => Promise<unknown> | undefined)
      | undefined;
    const answer = handler?.(message);
    if (!answer) return undefined;
    // `true` keeps the channel open in every browser, with and without the polyfill.
    answer.then(respond, () => respond(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** No listener, a closed tab and a reloaded extension all mean the same: no answer. */
async function settled<T>(sent: Promise<unknown>): Promise<T | null> {
  try {
    return ((await sent) as T | undefined) ?? null;
  } catch {
    return null;
  }
}
