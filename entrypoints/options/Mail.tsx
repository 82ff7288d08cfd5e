import { MailSection } from '@/components/options/MailSection';
import { exportSettings, useStore } from './stores';

/** The addresses that make tasks from mails. */
export function Mail() {
  const settings = useStore(exportSettings);
  if (!settings) return null;
  return (
    <MailSection
      places={settings.addresses}
      newId={() => crypto.randomUUID()}
      onAdd={(place) =>
        exportSettings.update((old) => ({ ...old, addresses: [...old.addresses, place] }))
      }
      onRemove={(id) =>
        exportSettings.update((old) => ({
          ...old,
          addresses: old.addresses.filter((place) => place.id !== id),
        }))
      }
    />
  );
}
