import { browser } from 'wxt/browser';
import { becameDue, dueReviews, nextReminder, type Reminder } from '../briefs/reminders';
import type { BriefRow } from '../briefs/row';
import type { BriefRepository } from './briefRepository';
import { getMessage } from './i18n';
import { openLibrary } from './openLibrary';

const ALARM = 'reminders';
const REMINDED_UNTIL = 'remindedUntil';
/** A burst of saves plans once. */
const SETTLE_MS = 1_500;

/** Sets the one alarm for whatever is due next, and the number on the button to what is due now. */
export async function scheduleReminders(
  repository: BriefRepository,
  now = new Date(),
): Promise<void> {
  const { rows } = await repository.rows();
  await plan(rows, now);
}

/** Reminds of what became due since the last time, and plans the next alarm. */
export async function handleAlarm(
  alarm: { readonly name: string },
  repository: BriefRepository,
  now = new Date(),
): Promise<void> {
  if (alarm.name !== ALARM) return;
  const { rows } = await repository.rows();
  const { [REMINDED_UNTIL]: stored } = await browser.storage.local.get(REMINDED_UNTIL);
  const since = new Date(typeof stored === 'string' ? stored : startOfDay(now));
  const due = becameDue(rows, since, now);
  await browser.storage.local.set({ [REMINDED_UNTIL]: now.toISOString() });
  if (due.length > 0) await notify(due);
  await plan(rows, now);
}

/**
 * Keeps reminders in step with the briefs, for as long as the extension is there. Call it in the
 * background's first turn: a waking service worker only hears listeners that were added then.
 */
export function followReminders(repository: BriefRepository): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void scheduleReminders(repository), SETTLE_MS);
  };
  // What became due while the browser was closed has no alarm of its own.
  const catchUp = () => void handleAlarm({ name: ALARM }, repository);
  repository.watch(again);
  browser.alarms.onAlarm.addListener((alarm) => void handleAlarm(alarm, repository));
  browser.runtime.onStartup.addListener(catchUp);
  browser.runtime.onInstalled.addListener(catchUp);
  followClicks();
  // The interface appears only once the permission was given.
  browser.permissions?.onAdded?.addListener(followClicks);
}

let isFollowingClicks = false;

function followClicks(): void {
  if (isFollowingClicks || !browser.notifications?.onClicked) return;
  isFollowingClicks = true;
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(ALARM)) return;
    void browser.notifications.clear(id);
    void openLibrary(id.slice(ALARM.length + 1) || undefined);
  });
}

async function plan(rows: readonly BriefRow[], now: Date): Promise<void> {
  await showCount(dueReviews(rows, now).length);
  const next = nextReminder(rows, now);
  if (next) await browser.alarms.create(ALARM, { when: next.getTime() });
  else await browser.alarms.clear(ALARM);
}

async function showCount(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b6e63' });
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
}

async function notify(due: readonly Reminder[]): Promise<void> {
  const isAllowed = await browser.permissions.contains({ permissions: ['notifications'] });
  const [first] = due;
  if (!isAllowed || !first || !browser.notifications) return;
  const more = due.length - 1;
  await browser.notifications.create(more > 0 ? ALARM : `${ALARM}:${first.row.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as '/icon/96.png'),
    title: getMessage(more > 0 ? 'reminderMany' : 'reminderOne', [String(due.length)]),
    message: [first.row.outcome, more > 0 && getMessage('reminderMore', [String(more)])]
      .filter(Boolean)
      .join('\n'),
  });
}

function startOfDay(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate());
}
