import { count } from '../plural';
import { t } from '../text';
import { Managed } from './Managed';
import { Section } from './Section';

/** How syncing stands on this device. */
export interface SyncView {
  readonly isOn: boolean;
  /** False where the browser offers no sync storage. */
  readonly isAvailable: boolean;
  /** Forbidden by the organisation. */
  readonly isManaged: boolean;
  /** Briefs in the browser's sync, and open ones that found no room there. */
  readonly briefs: number;
  readonly without: number;
  /** Share of the browser's space in use, 0 to 100. */
  readonly percent: number;
  readonly lastAt: string | null;
  readonly problem: 'busy' | 'full' | 'failed' | null;
}

interface SyncSectionProps {
  readonly sync: SyncView;
  readonly onToggle: (isOn: boolean) => void;
}

/** Syncing through the browser maker's own service, and what it carries and what not. */
export function SyncSection({ sync, onToggle }: SyncSectionProps) {
  return (
    <Section id="sync" title={t('syncTitle')} lead={t('syncLead')}>
      <label class="option-row">
        <span class="option-text">
          <span>{t('syncSwitch')}</span>
          <span class="option-note">{t(sync.isAvailable ? 'syncWho' : 'syncUnavailable')}</span>
        </span>
        {sync.isManaged && <Managed />}
        <input
          type="checkbox"
          role="switch"
          class="switch"
          checked={sync.isOn}
          aria-checked={sync.isOn}
          disabled={!sync.isAvailable || sync.isManaged}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
      </label>
      <dl class="sync-lists">
        <div>
          <dt>{t('syncCarries')}</dt>
          <dd>{t('syncCarriesWhat')}</dd>
        </div>
        <div>
          <dt>{t('syncLeaves')}</dt>
          <dd>{t('syncLeavesWhat')}</dd>
        </div>
      </dl>
      <div role="status">
        {sync.isOn && (
          <p class="option-note">
            {count(sync.briefs, 'syncStateOne', 'syncState')} {t('syncSpace', sync.percent)}{' '}
            {sync.lastAt && t('syncLast', sync.lastAt)}{' '}
            {sync.without > 0 && count(sync.without, 'syncWithoutOne', 'syncWithout')}
          </p>
        )}
        {sync.isOn && sync.problem && (
          <p class="notice">
            {t(
              sync.problem === 'busy'
                ? 'syncBusy'
                : sync.problem === 'full'
                  ? 'syncFull'
                  : 'syncFailed',
            )}
          </p>
        )}
      </div>
    </Section>
  );
}
