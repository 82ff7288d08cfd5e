import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // storage: briefs and settings live here and nowhere else.
    // activeTab + scripting: the assistant is injected only into the tab where the user writes.
    // alarms: reminders on review dates.
    permissions: ['storage', 'activeTab', 'scripting', 'alarms'],
    // Sites beyond the built-in list are asked for one by one, when the user says so.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'outcomewise@outcomewise.example',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
