import ical, { ICalAlarmType, ICalCalendarMethod, type ICalEventData } from 'ical-generator';
import type { Brief } from '../briefs/brief';
import { type Moment, moments } from './calendar/moments';
import { addDays, recurrences } from './calendar/recurrence';
import { defineExporter } from './exporter';

/** Nine in the morning of the day, in seconds before its start (negative: after). */
const ALARM_SECONDS_AFTER_MIDNIGHT = 9 * 60 * 60;

/**
 * A calendar file. Events rather than to-dos, because Google Calendar ignores to-dos; whole days,
 * because a brief names days and they hold in every time zone.
 */
export const ics = defineExporter({
  id: 'ics',
  label: 'exportIcs',
  group: 'calendar',
  extension: 'ics',
  mime: 'text/calendar',
  steps: ['exportIcsStep1', 'exportIcsStep2', 'exportIcsStep3'],
  open({ now }) {
    const calendar = ical({
      prodId: { company: 'Outcomewise', product: 'Outcomewise', language: 'EN' },
      method: ICalCalendarMethod.PUBLISH,
      name: 'Outcomewise',
    });
    return {
      add(brief) {
        for (const moment of moments(brief)) {
          for (const event of events(brief, moment, now)) {
            calendar.createEvent(event).createAlarm({
              type: ICalAlarmType.display,
              triggerAfter: ALARM_SECONDS_AFTER_MIDNIGHT,
              description: moment.title,
            });
          }
        }
      },
      end: () => calendar.toString(),
    };
  },
});

function events(brief: Brief, moment: Moment, now: Date): ICalEventData[] {
  const repeats = moment.repeats ? recurrences(moment.repeats) : [{ start: moment.day, rule: '' }];
  return repeats.map(({ start, rule }, index) => ({
    id: `${brief.id}-${moment.key}${index === 0 ? '' : `-${index}`}@outcomewise`,
    stamp: now,
    allDay: true,
    start: localMidnight(start),
    end: localMidnight(addDays(start, 1)),
    summary: moment.title,
    description: moment.text,
    ...(rule && { repeating: `RRULE:${rule}` }),
  }));
}

/** The library reads whole days in local time. */
function localMidnight(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
