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

/** Lays the mirror exactly over the field: same type, same box, same scroll, any scale. */
export function placeMirror(
  mirror: HTMLElement,
  field: HTMLTextAreaElement | HTMLInputElement,
): void {
  const style = getComputedStyle(field);
  const single = field.tagName === 'INPUT';
  for (const name of COPIED) mirror.style[name] = style[name];
  mirror.style.borderStyle = 'solid';
  mirror.style.whiteSpace = single ? 'pre' : style.whiteSpace;
  const box = field.getBoundingClientRect();
  // A scroll bar takes room from the text: the mirror gives it away as padding.
  const bar = field.offsetWidth - field.clientWidth - borders(style, 'Left', 'Right');
  if (bar > 0.5 && !single) {
    const side =
      style.direction === 'rtl' && field.clientLeft > number(style.borderLeftWidth) + 0.5;
    const name = side ? 'paddingLeft' : 'paddingRight';
    mirror.style[name] = `${number(style[name]) + bar}px`;
  }
  mirror.style.width = style.boxSizing === 'border-box' ? style.width : `${field.offsetWidth}px`;
  mirror.style.height = style.boxSizing === 'border-box' ? style.height : `${field.offsetHeight}px`;
  if (single) {
    const inner = field.clientHeight - number(style.paddingTop) - number(style.paddingBottom);
    mirror.style.lineHeight = `${inner}px`;
  }
  cover(mirror, box);
  mirror.scrollTop = field.scrollTop;
  mirror.scrollLeft = field.scrollLeft;
}

/** Moves and scales the mirror until its box is the field's, whatever is transformed around it. */
function cover(mirror: HTMLElement, box: DOMRect): void {
  mirror.style.transform = 'none';
  mirror.style.left = `${box.left}px`;
  mirror.style.top = `${box.top}px`;
  const own = mirror.getBoundingClientRect();
  const x = own.width ? box.width / own.width : 1;
  const y = own.height ? box.height / own.height : 1;
  const left = box.left - own.left;
  const top = box.top - own.top;
  const scaled = Math.abs(x - 1) > 0.001 || Math.abs(y - 1) > 0.001;
  if (!scaled && !left && !top) return;
  mirror.style.transformOrigin = '0 0';
  mirror.style.transform = `translate(${left}px, ${top}px)${scaled ? ` scale(${x}, ${y})` : ''}`;
}

function borders(style: CSSStyleDeclaration, a: 'Left', b: 'Right'): number {
  return number(style[`border${a}Width`]) + number(style[`border${b}Width`]);
}

function number(value: string): number {
  return Number.parseFloat(value) || 0;
}
