const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a root our rules once. Adopted style sheets are no node and are not subject to the page's
 * Content Security Policy.
 */
export function adoptStyle(root: Document | ShadowRoot, css: string): void {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  const adopted = root.adoptedStyleSheets;
  // Looked up each time: a page that sets its own list drops ours.
  if (!adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted, sheet];
}
