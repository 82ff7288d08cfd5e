import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { HabitsView } from '@/components/library/habits/HabitsView';
import '@/components/library/follow/follow.css';
import '@/components/library/habits/habits.css';
import { PageHead } from '@/components/library/PageHead';
import { t } from '@/components/text';
import { habits } from '@/lib/briefs/habits';
import { type HabitSettings, openHabits } from '@/lib/platform/habitStore';
import type { PageProps } from '../app';

/** One's own habits of asking: counted on this device, switched off and cleared by one click. */
export default function HabitsPage({ today, say }: PageProps) {
  const [settings, setSettings] = useState<HabitSettings | null>(null);
  useEffect(() => {
    const store = openHabits();
    void store.get().then(setSettings);
    return store.watch(setSettings);
  }, []);
  if (!settings) return null;

  const put = (next: HabitSettings) =>
    openHabits()
      .update(() => next)
      .then(setSettings);
  const clear = async () => {
    await put({ ...settings, log: [] });
    say(t('habitsCleared'), () => put(settings));
  };
  return (
    <div class="page">
      <PageHead title={t('habitsTitle')} lead={t('habitsLead')}>
        {settings.log.length > 0 && (
          <Button onClick={() => void clear()}>{t('habitsClear')}</Button>
        )}
      </PageHead>
      <label class="habits-switch">
        <input
          type="checkbox"
          checked={settings.isOn}
          onChange={() => void put({ ...settings, isOn: !settings.isOn })}
        />
        {t('habitsOn')}
      </label>
      {(settings.isOn || settings.log.length > 0) && (
        <HabitsView habits={habits(settings.log, today)} />
      )}
    </div>
  );
}
