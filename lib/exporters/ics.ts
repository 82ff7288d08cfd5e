import ical, { ICalAlarmType, ICalCalendarMethod, type ICalEventData } from 'ical-generator';
import type { Brief } from '../briefs/brief';
import { addDays } from '../briefs/days';
import { fold } from './calendar/fold';
import { type Moment, moments } from './calendar/moments';
import { recurrences } from './calendar/recurrence';
import { defineExporter } from './exporter';
import { dayParts } from './words/when';

/** Nine in the morning of the day before, which calendars also use for their own whole days. */
const ALARM_SECONDS_BEFORE = 15 * 60 * 60;

const END = 'END:VCALENDAR';

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
    const head = calendar.toString().split(END)[0] ?? '';
    const parts: string[] = [];
    return {
      add(brief) {
        for (const moment of moments(brief)) {
          for (const data of events(brief, moment, now)) {
            const event = calendar.createEvent(data);
            event.createAlarm({
              type: ICalAlarmType.display,
              trigger: ALARM_SECONDS_BEFORE,
              description: moment.title,
            });
            parts.push(fold(event.toString()));
          }
        }
        // Written already; keeping them would only hold every brief twice.
        calendar.clear();
      },
      end: () => `${head}${parts.join('')}${END}\r\n`,
    };
  },
});

function events(brief: Brief, moment: Moment, now: Date): ICalEventData[] {
  const repeats = moment.repeats ? recurrences(moment.repeats) : [{ start: moment.day, rule: '' }];
  return repeats.map(({ start, rule }, index) => ({
    id: `${brief.id}-${moment.key}${index === 0 ? '' : `-${index}`}@outcomewise`,
    stamp: now,
    allDay: true,
    start: utcMidnight(start),
    end: utcMidnight(addDays(start, 1)),
    summary: moment.title,
    description: moment.text,
    ...(rule && { repeating: `RRULE:${rule}` }),
  }));
}

/** The library writes whole days as they are in UTC. */
function utcMidnight(day: string): Date {
  const { year, month, day: date } = dayParts(day);
  return new Date(Date.UTC(year, month - 1, date));
}
