/** One calm colour, from our own palette; never the red of a spelling mistake. */
export const QUIET = { light: 'rgb(13 110 114 / 0.75)', dark: 'rgb(94 205 199 / 0.8)' };
const ACTIVE = { light: 'rgb(13 110 114 / 0.16)', dark: 'rgb(94 205 199 / 0.24)' };

/** Rules for the highlights of one root. Custom properties of the page do not reach into them. */
export const HIGHLIGHT_CSS = `
::highlight(outcomewise) {
  text-decoration: underline 2px ${QUIET.light};
  text-underline-offset: 3px;
}
::highlight(outcomewise-active) {
  text-decoration: underline 2px ${QUIET.light};
  background-color: ${ACTIVE.light};
}
@media (prefers-color-scheme: dark) {
  ::highlight(outcomewise) { text-decoration-color: ${QUIET.dark}; }
  ::highlight(outcomewise-active) { background-color: ${ACTIVE.dark}; }
}`;

/**
 * The same rules for a browser that ends our scripts without a word when the extension goes, and
 * leaves what they drew (Firefox). It does take back the style sheets an extension has put into a
 * page; so everything of ours is hidden but for this one.
 */
export const PRESENCE_CSS = `${HIGHLIGHT_CSS}
#outcomewise-marks, #outcomewise-card:popover-open { display: block !important; }`;

/** Rules for the overlay of a text area, inside our own shadow root. */
export const MIRROR_CSS = `
.outcomewise-mirror {
  position: fixed;
  contain: strict;
  overflow: hidden;
  pointer-events: none;
  visibility: hidden;
  color: transparent;
  background: none;
  border-color: transparent;
  box-sizing: border-box;
  margin: 0;
  z-index: 0;
}
.outcomewise-mirror > div { unicode-bidi: inherit; }
.outcomewise-mirror > :not(:first-child) { text-indent: 0; }
.outcomewise-mirror [data-mark] {
  visibility: visible;
  text-decoration: underline 2px ${QUIET.light};
  text-underline-offset: 3px;
}
.outcomewise-mirror [data-mark="active"] { background-color: ${ACTIVE.light}; }
@media (prefers-color-scheme: dark) {
  .outcomewise-mirror [data-mark] { text-decoration-color: ${QUIET.dark}; }
  .outcomewise-mirror [data-mark="active"] { background-color: ${ACTIVE.dark}; }
}`;
