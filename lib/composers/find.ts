import { isField } from './field';

export { openComposer } from './open';

// Single-line fields that are about a message rather than the message.
const OTHER_FIELD =
  /(^|[^a-z])(search|query|filter|find|subject|title|recipients?|to|cc|bcc|e-?mail|url|tags?|user(name)?|password|code)([^a-z]|$)/i;
// Single-line fields that look like a chat input.
const CHAT_FIELD = /message|reply|comment|chat|prompt|compose/i;
// Code editors: their hidden text areas hold no message.
const CODE = '.CodeMirror,.cm-editor,.monaco-editor,.ace_editor,.xterm';
// Pages that ask writing helpers to stay away. Quill 1 sets data-gramm on every editor it makes: that
// is no wish of the page, and Slack, Gemini and LinkedIn would be lost.
const OPTED_OUT =
  '[data-gramm="false"]:not(.ql-editor),[data-enable-grammarly="false"],[data-outcomewise="false"]';

/**
 * The composer that an event landed in, or `null`. Give it `event.composedPath()[0]`: the event's
 * own target hides what is inside a shadow root. Knows no site, so that it works on all of them.
 *
 * @example
 * document.addEventListener('focusin', (e) => composerAt(e.composedPath()[0] ?? null), { signal });
 */
export function composerAt(target: EventTarget | null): HTMLElement | null {
  const element = elementOf(target);
  if (!element) return null;
  const composer = isField(element) ? element : hostOf(element);
  if (!composer || composer.closest(OPTED_OUT) || composer.closest(CODE)) return null;
  const get = (name: string) => composer.getAttribute(name) ?? '';
  const multiline = get('aria-multiline');
  const role = get('role');
  if (role === 'searchbox' || (role === 'combobox' && multiline !== 'true')) return null;
  if (multiline === 'false' || get('aria-readonly') === 'true') return null;
  if (get('enterkeyhint') === 'search' || composer.closest('[role="search"]')) return null;
  if (!isField(composer)) return composer;
  if (composer.readOnly || composer.disabled) return null;
  const names = ['name', 'id', 'autocomplete', 'data-testid', 'data-qa'].map(get).join(' ');
  if (OTHER_FIELD.test(names)) return null;
  if (composer.tagName === 'TEXTAREA') return composer;
  if (!/^(text)?$/.test(get('type'))) return null;
  return CHAT_FIELD.test(`${names} ${get('placeholder')} ${get('aria-label')}`) ? composer : null;
}

// No `instanceof`: elements of another frame or world have constructors of their own.
function elementOf(target: EventTarget | null): HTMLElement | null {
  const node = target as Partial<Node> | null;
  if (node?.nodeType === 1) return target as HTMLElement;
  if (node?.nodeType === 9) return designBody(target as Document);
  return null;
}

/** The outermost editable around an element: what the page calls its editor. */
function hostOf(element: HTMLElement): HTMLElement | null {
  if (element.ownerDocument.designMode === 'on') return designBody(element.ownerDocument);
  if (!element.isContentEditable) return null;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

function designBody(document: Document): HTMLElement | null {
  return document.designMode === 'on' ? document.body : null;
}
