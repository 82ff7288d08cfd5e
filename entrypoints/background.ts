import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { dayOf } from '@/lib/briefs/days';
import { openBriefRepository } from '@/lib/platform/briefStore';
import { loadFormatChoice, noteFormat } from '@/lib/platform/exportSettings';
import { countInHabits } from '@/lib/platform/habitStore';
import { injectScript } from '@/lib/platform/injectScript';
import { holdLifelines } from '@/lib/platform/lifeline';
import { answer, askTab } from '@/lib/platform/messages';
import { openLibrary } from '@/lib/platform/openLibrary';
import { watchOnceSwitchedOn, watchOpenPages } from '@/lib/platform/openPages';
import { allPacks } from '@/lib/platform/packStore';
import { followReminders } from '@/lib/platform/reminders';
import { saveBrief } from '@/lib/platform/saveBrief';
import { followRemovedPermissions } from '@/lib/platform/siteAccess';
import { followSync } from '@/lib/platform/sync/sync';

/** Wiring only: every listener is added in the first turn, as a waking service worker needs it. */
export default defineBackground(() => {
  const briefs = openBriefRepository();

  answer({
    inject: async (message, { tabId, frameId }) =>
      tabId === undefined ? false : injectScript(message.script, tabId, frameId ?? 0),
    'save-brief': (message) => saveBrief(briefs, message.content),
    'open-library': (message) => openLibrary(message.id, message.format),
    'format-choice': () => loadFormatChoice(),
    'format-used': async ({ id }) => {
      await noteFormat(id);
      return true;
    },
    packs: allPacks,
    'draft-ended': async ({ draft, requests }) => {
      await countInHabits({ text: draft, requests, day: dayOf(new Date()) });
      return true;
    },
  });

  followReminders(briefs);
  followSync();
  holdLifelines();
  followRemovedPermissions();
  void watchOnceSwitchedOn();

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'open-card' && tab?.id !== undefined) await askTab(tab.id, 'open-card', {});
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void watchOpenPages();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
