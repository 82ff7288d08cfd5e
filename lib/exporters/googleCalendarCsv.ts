import { moments } from './calendar/moments';
import { recurrences } from './calendar/recurrence';
import { monthDayYear } from './csv/cells';
import { defineCsv } from './csv/defineCsv';

/** Google Calendar's CSV. It knows no repetition: of a rhythm only the first day is written. */
export const googleCalendarCsv = defineCsv({
  id: 'google-calendar-csv',
  label: 'exportGoogleCalendarCsv',
  group: 'calendar',
  steps: [
    'exportGoogleCalendarCsvStep1',
    'exportGoogleCalendarCsvStep2',
    'exportGoogleCalendarCsvStep3',
  ],
  header: [
    ...['Subject', 'Start Date', 'Start Time', 'End Date', 'End Time', 'All Day Event'],
    ...['Description', 'Location', 'Private'],
  ],
  rows: (brief) =>
    moments(brief).map(({ day, title, text, repeats }) => {
      const date = monthDayYear(repeats ? (recurrences(repeats)[0]?.start ?? day) : day);
      return [title, date, '', date, '', 'True', text, '', 'False'];
    }),
});
