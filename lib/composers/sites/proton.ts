import type { Site } from './site';

/** Proton Mail: RoosterJS in a frame without an address, or a plain text area. */
export const proton: Site = {
  id: 'proton',
  name: 'Proton Mail',
  channel: 'email',
  matches: ['https://mail.proton.me/*'],
  // ProtonMail/WebClients RoosterEditor.tsx, PlainTextEditor.tsx
  composer: ['#rooster-editor', 'textarea[data-testid="editor-textarea"]'],
  // ProtonMail/WebClients addresses/AddressesRecipientItem.tsx; outside the frame
  recipients: ['[data-testid="composer:to"] [data-testid^="composer-addresses-item"]'],
  // ProtonMail/WebClients
  send: ['[data-testid="composer:send-button"]'],
  // ProtonMail/WebClients
  not: ['[data-testid="composer:subject"]'],
  // ProtonMail/WebClients message signature helpers
  exclude: ['.protonmail_signature_block-user', '.protonmail_signature_block-proton'],
};
