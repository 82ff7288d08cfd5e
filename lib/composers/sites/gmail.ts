import type { Site } from './site';

/** Gmail: compose windows, inline replies, pop-outs, plain-text mode. */
export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  channel: 'email',
  matches: ['https://mail.google.com/*'],
  // InboxSDK gmail-compose-view/page-parser.ts; gmail.js src/gmail.js
  composer: ['.Ap [g_editable="true"]', 'div[g_editable="true"][role="textbox"]', 'textarea.Ak'],
  // InboxSDK gmail-element-getter.ts: compose window, inline reply, pop-out
  root: ['.M9', '[role="dialog"]', '.AD', '[role="main"]'],
  // InboxSDK gmail-compose-view/page-parser.ts: chips since 2021, text areas before
  recipients: ['[role="listbox"] [role="option"][data-name]', 'textarea.vO'],
  // InboxSDK: the caret next to it opens the schedule menu
  send: ['.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])'],
  not: ['input[name="subjectbox"]', '[name="to"] input', '[name="cc"] input', '[name="bcc"] input'],
};
