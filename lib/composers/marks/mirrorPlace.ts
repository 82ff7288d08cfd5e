import { clipPath } from './clip';

/** What decides where a character stands inside a text area. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontVariant',
  'fontFeatureSettings',
  'fontVariationSettings',
  'fontKerning',
  'fontOpticalSizing',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'textRendering',
  'overflowWrap',
  'wordBreak',
  'lineBreak',
  'hyphens',
  'unicodeBidi',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
] as const;

/** Copies what decides the layout. Costly for the page, so only when a mirror is first shown or the field changes. */
export function dressMirror(
  mirror: HTMLElement,
  field: HTMLTextAreaElement | HTMLInputElement,
): void {
  const style = getComputedStyle(field);
  const single = field.tagName === 'INPUT';
  for (const name of COPIED) set(mirror, name, style[name]);
  set(mirror, 'borderStyle', 'solid');
  set(mirror, 'whiteSpace', single ? 'pre' : style.whiteSpace);
  // A scroll bar takes room from the text: the mirror gives it away as padding.
  const bar = field.offsetWidth - field.clientWidth - borders(style, 'Left', 'Right');
  if (bar > 0.5 && !single) {
    const side =
      style.direction === 'rtl' && field.clientLeft > number(style.borderLeftWidth) + 0.5;
    const name = side ? 'paddingLeft' : 'paddingRight';
    set(mirror, name, `${number(style[name]) + bar}px`);
  }
  const inside = style.boxSizing === 'border-box';
  set(mirror, 'width', inside ? style.width : `${field.offsetWidth}px`);
  set(mirror, 'height', inside ? style.height : `${field.offsetHeight}px`);
  if (single) {
    const inner = field.clientHeight - number(style.paddingTop) - number(style.paddingBottom);
    set(mirror, 'lineHeight', `${inner}px`);
  }
}

/** Lays the mirror exactly over what can be seen of the field: same box, same scroll, any scale. */
export function placeMirror(
  mirror: HTMLElement,
  field: HTMLElement,
  clippers: readonly Element[],
): void {
  const box = field.getBoundingClientRect();
  const scale = cover(mirror, box);
  set(mirror, 'clipPath', clipPath(box, scale, clippers));
  scrollMirror(mirror, field);
}

/** Follows the field's own scrolling. */
export function scrollMirror(mirror: HTMLElement, field: HTMLElement): void {
  if (mirror.scrollTop !== field.scrollTop) mirror.scrollTop = field.scrollTop;
  if (mirror.scrollLeft !== field.scrollLeft) mirror.scrollLeft = field.scrollLeft;
}

type Styled =
  | (typeof COPIED)[number]
  | 'borderStyle'
  | 'whiteSpace'
  | 'width'
  | 'height'
  | 'clipPath';

/** Writing the same value again would make the browser lay the mirror out again. */
function set(mirror: HTMLElement, name: Styled, value: string): void {
  if (mirror.style[name] !== value) mirror.style[name] = value;
}

/** Moves and scales the mirror until its box is the field's, whatever is transformed around it. */
function cover(mirror: HTMLElement, box: DOMRect): { x: number; y: number } {
  mirror.style.transform = 'none';
  mirror.style.left = `${box.left}px`;
  mirror.style.top = `${box.top}px`;
  const own = mirror.getBoundingClientRect();
  const x = own.width ? box.width / own.width : 1;
  const y = own.height ? box.height / own.height : 1;
  const left = box.left - own.left;
  const top = box.top - own.top;
  const scaled = Math.abs(x - 1) > 0.001 || Math.abs(y - 1) > 0.001;
  if (scaled || left || top) {
    mirror.style.transformOrigin = '0 0';
    mirror.style.transform = `translate(${left}px, ${top}px)${scaled ? ` scale(${x}, ${y})` : ''}`;
  }
  return { x, y };
}

function borders(style: CSSStyleDeclaration, a: 'Left', b: 'Right'): number {
  return number(style[`border${a}Width`]) + number(style[`border${b}Width`]);
}

function number(value: string): number {
  return Number.parseFloat(value) || 0;
}
