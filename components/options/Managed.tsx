import { t } from '../text';

/** Says beside a setting that the organisation has set it. */
export function Managed() {
  return <span class="managed-mark">{t('optionsManagedMark')}</span>;
}
