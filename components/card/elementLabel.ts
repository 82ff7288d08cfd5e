import type { ElementName } from '@/lib/detection/request';
import { type MessageKey, t } from '../text';

const KEYS: Readonly<Record<ElementName, MessageKey>> = {
  why: 'elementWhy',
  metric: 'elementMetric',
  deadline: 'elementDeadline',
  owner: 'elementOwner',
  authority: 'elementAuthority',
};

/** The name of an element as the user reads it. */
export function elementLabel(element: ElementName): string {
  return t(KEYS[element]);
}
