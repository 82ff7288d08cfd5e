import { t } from '../text';

/** "2 filled in", or nothing. */
export function summaryOf(count: number): string {
  return count === 0 ? '' : t('builderFilled', count);
}
