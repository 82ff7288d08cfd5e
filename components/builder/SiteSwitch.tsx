import { Managed } from '../options/Managed';
import { t } from '../text';

export interface SiteSwitchProps {
  /** Hostname of the current tab; `null` where the extension cannot work (browser pages). */
  readonly host: string | null;
  readonly isOn: boolean;
  /** False while the browser has not granted access to the site. */
  readonly isAllowed: boolean;
  /** Switched off by the organisation. */
  readonly isManaged: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether requests are marked on the site of the current tab. */
export function SiteSwitch({ host, isOn, isAllowed, isManaged, onChange }: SiteSwitchProps) {
  if (host === null) return null;
  return (
    <label class="site-switch">
      <span class="site-switch-text">{t(isAllowed ? 'popupSiteMarks' : 'popupSiteAsk', host)}</span>
      {isManaged && <Managed />}
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn && isAllowed}
        class="switch"
        checked={isOn && isAllowed}
        disabled={isManaged}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
