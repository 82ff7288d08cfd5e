import { useEffect, useState } from 'preact/hooks';
import { isReminderDue, putOffBackup } from '@/lib/platform/backup';

/** Whether it is time for a backup of so many briefs, and how to be left in peace. */
export function useBackupReminder(briefs: number) {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void isReminderDue(briefs, new Date()).then((due) => isCurrent && setIsDue(due));
    return () => {
      isCurrent = false;
    };
  }, [briefs]);
  const putOff = () => {
    setIsDue(false);
    void putOffBackup(new Date());
  };
  return { isDue, putOff };
}
