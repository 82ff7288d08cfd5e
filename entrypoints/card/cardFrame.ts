import { t } from '@/components/text';
import frameStyles from './cardFrame.css?inline';
import { placeBeside } from './placeBeside';

/** Where a card is drawn, apart from the page. */
export interface CardFrame {
  /** The card goes in here. */
  readonly root: HTMLElement | ShadowRoot;
  /** Puts the card beside these client rectangles, below them if there is room. */
  place(rects: readonly DOMRect[]): void;
  destroy(): void;
}

interface CardFrameOptions {
  /** Complete style sheets as text. */
  readonly styles: readonly string[];
  /** Hidden but for the rules of `PRESENCE_CSS`. */
  readonly isHidden: boolean;
  /** Called when the card became larger or smaller. */
  readonly onResize: () => void;
}

/** What a page without frames of ours must not be told: it may take keys for shortcuts. */
const PRIVATE_EVENTS =
  'keydown keyup keypress beforeinput input paste copy cut click mouseup'.split(' ');

/**
 * Makes the place for a card: a frame without an address inside a closed shadow root. A key pressed
 * in a frame goes to that frame's document and to nothing else, so that no listener of the page,
 * not even one on `window` that was there before us, sees it or takes it for a shortcut. The closed
 * root keeps the page's scripts from looking the frame up. No policy of the page forbids a frame
 * that loads nothing, and the extension need not make a file of its own known to the page.
 */
export async function createCardFrame({
  styles,
  isHidden,
  onResize,
}: CardFrameOptions): Promise<CardFrame> {
  const element = document.createElement('div');
  element.id = 'outcomewise-card';
  // The top layer needs no z-index and lies above dialogs of the page.
  element.popover = 'manual';
  if (isHidden) element.style.setProperty('display', 'none', 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  frame.title = t('cardTitle');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  shadow.append(frame);
  document.documentElement.append(element);
  element.showPopover();
  // Firefox may exchange the first empty document for another one.
  await loaded;

  const { contentDocument: page, contentWindow: view } = frame;
  // A page in a sandbox does not share its frames' documents; the closed root has to do there.
  if (!page || !view) {
    frame.remove();
    for (const type of PRIVATE_EVENTS) shadow.addEventListener(type, stop);
  } else {
    // Our own watch script runs in frames without an address, too.
    page.documentElement.dataset.outcomewise = 'false';
    page.documentElement.lang = document.documentElement.lang;
    adopt(page, view, styles);
  }
  adopt(shadow, window, [...styles, frameStyles]);
  const root = page?.body ?? shadow;
  // A click on the card must not move the caret out of the message.
  root.addEventListener('mousedown', keepFocus);

  const sizes = new ResizeObserver(() => {
    fitFrame(frame, root);
    onResize();
  });
  return {
    root,
    place(rects) {
      const card = root.firstElementChild;
      if (card) sizes.observe(card);
      fitFrame(frame, root);
      placeBeside(element, rects, (name, value) => {
        (page?.documentElement ?? element).style.setProperty(name, value);
      });
    },
    destroy() {
      sizes.disconnect();
      element.remove();
    },
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** Constructed sheets are not subject to the page's style-src, unlike <style> elements. */
function adopt(root: Document | ShadowRoot, view: Window, styles: readonly string[]): void {
  // A sheet belongs to the document whose window made it.
  const { CSSStyleSheet: Sheet } = view as Window & typeof globalThis;
  root.adoptedStyleSheets = styles.map((text) => {
    const sheet = new Sheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** Makes the frame as large as the card in it. */
function fitFrame(frame: HTMLIFrameElement, root: HTMLElement | ShadowRoot): void {
  const card = root.firstElementChild as HTMLElement | null;
  if (!card) return;
  frame.style.width = `${card.offsetWidth}px`;
  frame.style.height = `${card.offsetHeight}px`;
}

function keepFocus(event: Event): void {
  const target = event.target as Element | null;
  if (!target?.closest('input, textarea, select')) event.preventDefault();
}
