import { useCallback, useEffect, useState } from 'preact/hooks';
import { type BuiltInSite, SitesSection } from '@/components/options/SitesSection';
import { SITES } from '@/lib/composers/sites/index';
import type { ManagedSettings } from '@/lib/platform/managed';
import { changePreferences } from '@/lib/platform/preferences';
import { addedPatterns, switchOff, switchOn } from '@/lib/platform/siteAccess';

interface SitesProps {
  readonly mutedHosts: readonly string[];
  readonly managed: ManagedSettings;
}

/** The sites with the permissions behind them. */
export function Sites({ mutedHosts, managed }: SitesProps) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const readAdded = useCallback(async () => setAdded(await addedPatterns()), []);
  useEffect(() => void readAdded(), [readAdded]);
  const isManaged = (hosts: readonly string[]) =>
    hosts.some((host) => managed.mutedHosts?.includes(host));
  const builtIn: BuiltInSite[] = SITES.map(({ id, name, matches }) => {
    const hosts = [...new Set(matches.map(hostOf))];
    const isOff = hosts.every((host) => mutedHosts.includes(host)) || isManaged(hosts);
    return { id, name, hosts, isOn: !isOff, isManaged: isManaged(hosts) };
  });
  return (
    <SitesSection
      builtIn={builtIn}
      added={added.map(hostOf)}
      onToggle={(id, isOn) => {
        const hosts = builtIn.find((site) => site.id === id)?.hosts ?? [];
        void changePreferences((old) => {
          const others = old.mutedHosts.filter((host) => !hosts.includes(host));
          return { ...old, mutedHosts: isOn ? others : [...others, ...hosts] };
        });
      }}
      onAdd={async (address) => {
        const done = await switchOn(address).catch(() => false);
        await readAdded();
        return done;
      }}
      onRemove={async (host) => {
        const pattern = added.find((one) => hostOf(one) === host);
        if (pattern) await switchOff(pattern.replace(/\*$/, ''));
        await readAdded();
      }}
    />
  );
}

/** `https://mail.google.com/*` -> `mail.google.com` */
function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}
