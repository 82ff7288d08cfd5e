import { useEffect, useState } from 'preact/hooks';
import { SiteSwitch } from '@/components/builder/SiteSwitch';
import { activeTab } from '@/lib/platform/activeTab';
import { type SiteState, siteState, switchOff, switchOn } from '@/lib/platform/siteAccess';

/** The switch for the site in the current tab; nothing on pages where we can never run. */
export function SiteRow() {
  const [address, setAddress] = useState('');
  const [state, setState] = useState<SiteState | null>(null);
  useEffect(() => {
    void (async () => {
      const url = (await activeTab())?.url ?? '';
      setAddress(url);
      setState(await siteState(url));
    })();
  }, []);
  if (!state || state.kind === 'never') return null;
  const change = async (isOn: boolean) => {
    if (isOn) await switchOn(address);
    else await switchOff(address);
    setState(await siteState(address));
  };
  return (
    <SiteSwitch
      host={state.host}
      isOn={state.isOn}
      isAllowed={state.kind !== 'other'}
      isManaged={state.isManaged}
      onChange={(isOn) => void change(isOn)}
    />
  );
}
