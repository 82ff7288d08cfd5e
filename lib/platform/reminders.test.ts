import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BriefContent } from '../briefs/brief';
import { openBriefRepository } from './briefStore';
import { handleAlarm, scheduleReminders } from './reminders';

const alarm = { name: 'reminders' };

async function repositoryWith(...contents: Partial<BriefContent>[]) {
  const repository = openBriefRepository({ now: () => new Date('2026-11-01T12:00:00') });
  await repository.createMany(contents);
  return repository;
}

describe('the alarm for reminders', () => {
  const setBadgeText = vi.fn(async () => {});
  const create = vi.fn(async () => 'id');
  const contains = vi.fn(async () => true);

  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    contains.mockResolvedValue(true);
    Object.assign(browser.action, { setBadgeText, setBadgeBackgroundColor: async () => {} });
    Object.assign(browser.notifications, { create });
    Object.assign(browser.permissions, { contains });
    Object.assign(browser.i18n, { getMessage: (key: string) => key });
  });

  it('is set for the next morning something is due, and cleared when nothing is', async () => {
    const repository = await repositoryWith({ outcome: 'a', reviewOn: '2026-11-25' });
    await scheduleReminders(repository, new Date('2026-11-21T10:00:00'));
    const set = await browser.alarms.get('reminders');
    expect(set?.scheduledTime).toBe(new Date('2026-11-25T09:00:00').getTime());
    const [row] = (await repository.rows()).rows;
    await repository.update(row?.id ?? '', 0, { status: 'closed' });
    await scheduleReminders(repository, new Date('2026-11-21T10:00:00'));
    expect(await browser.alarms.get('reminders')).toBeUndefined();
  });

  it('shows how many are due on the button', async () => {
    const repository = await repositoryWith(
      { outcome: 'a', reviewOn: '2026-11-20' },
      { outcome: 'b', reviewOn: '2026-11-21' },
      { outcome: 'c', reviewOn: '2026-11-22' },
    );
    await scheduleReminders(repository, new Date('2026-11-21T10:00:00'));
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '2' });
  });

  it('reminds once, also after days of sleep', async () => {
    const repository = await repositoryWith({ outcome: 'a', reviewOn: '2026-11-22' });
    await handleAlarm(alarm, repository, new Date('2026-11-21T10:00:00'));
    expect(create).not.toHaveBeenCalled();
    await handleAlarm(alarm, repository, new Date('2026-11-25T08:00:00'));
    await handleAlarm(alarm, repository, new Date('2026-11-25T09:30:00'));
    expect(create).toHaveBeenCalledOnce();
  });

  it('only counts where notifications are not allowed', async () => {
    contains.mockResolvedValue(false);
    const repository = await repositoryWith({ outcome: 'a', reviewOn: '2026-11-21' });
    await handleAlarm(alarm, repository, new Date('2026-11-21T09:00:00'));
    expect(create).not.toHaveBeenCalled();
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
  });

  it('leaves alarms of others alone', async () => {
    const repository = await repositoryWith({ outcome: 'a', reviewOn: '2026-11-21' });
    await handleAlarm({ name: 'other' }, repository, new Date('2026-11-21T09:00:00'));
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});
