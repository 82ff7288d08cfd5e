import type { Site } from './site';

/** Outlook on the web: RoosterJS in the page, pop-outs as windows of their own. */
export const outlook: Site = {
  id: 'outlook',
  name: 'Outlook',
  channel: 'email',
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  // the body is the only multi-line text box; its label is localised (Briskine plugins/outlook.js)
  composer: [
    'div[role="textbox"][contenteditable="true"][aria-multiline="true"]',
    '[id^="editorParent_"] > div[contenteditable="true"]',
  ],
  // recipients are editables too, of one line (Briskine plugins/outlook.js)
  not: [
    '[contenteditable="true"]:not([aria-multiline="true"])',
    'input[aria-label="Add a subject"]',
  ],
  // Briskine plugins/outlook.js
  root: [
    '[id*="docking_InitVisiblePart"]',
    '[data-app-section="MailReadCompose"]',
    '[data-app-section="Form_Content"]',
  ],
  // persona chips in the wells (Briskine plugins/outlook.js)
  recipients: [
    '[contenteditable="true"]:not([aria-multiline="true"]) [aria-label][draggable="true"]',
  ],
  // two public automations; the label is localised
  send: ['button[aria-label="Send"]', 'button[title^="Send"]'],
  // ids of Outlook's own signature blocks; x_ when quoted again
  exclude: [
    '#Signature',
    '[id^="Signature"]',
    '[id^="x_Signature"]',
    '.elementToProof[id*="ignature"]',
  ],
};
