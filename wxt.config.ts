import { defineConfig } from 'wxt';
import { SITE_MATCHES } from './lib/composers/sites/index';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage', // briefs, settings and drafts, on this device
      'scripting', // puts the assistant into a page at the first focus in a composer
      'activeTab', // lets the popup name the current site and offer to switch it on
      'alarms', // reminders on review days
      'unlimitedStorage', // Chrome gives 10 MB, about 6,500 briefs; it cannot be asked for later
    ],
    // The sites that are on by default; the same list as in content_scripts below.
    host_permissions: [...SITE_MATCHES],
    // Asked for one site at a time, by a click of the user.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Reminders outside the library; asked for in the options.
    optional_permissions: ['notifications'],
    content_scripts: watchScripts(browser),
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpenCard__',
      },
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
    },
    // What an administrator can set by policy; Firefox takes policies without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'outcomewise@outcomewise.example',
          // ::highlight() draws underlines from this version on.
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

/**
 * The watch script on the built-in sites. Chrome runs scripts in frames without an address of
 * their own (`match_origin_as_fallback`) only for patterns that name whole hosts.
 */
function watchScripts(browser: string) {
  const namesHost = (pattern: string) => /^https:\/\/[^/]+\/\*$/.test(pattern);
  const common = {
    js: ['watch.js'],
    run_at: 'document_start' as const,
    all_frames: true,
    match_about_blank: true,
  };
  const hosts = SITE_MATCHES.filter(namesHost);
  const paths = SITE_MATCHES.filter((pattern) => !namesHost(pattern));
  return [
    {
      ...common,
      matches: hosts,
      ...(browser !== 'firefox' && { match_origin_as_fallback: true }),
    },
    ...(paths.length ? [{ ...common, matches: paths }] : []),
  ];
}
