import type { ProposalElement } from '@/lib/rewriting/rewrite';
import { type MessageKey, t } from '../text';

const KEYS: Readonly<Record<ProposalElement, MessageKey>> = {
  why: 'elementWhy',
  metric: 'elementMetric',
  deadline: 'elementDeadline',
  owner: 'elementOwner',
  authority: 'elementAuthority',
  guardrail: 'elementGuardrail',
  escalation: 'elementEscalation',
  checkIn: 'elementCheckIn',
  scope: 'elementScope',
};

/** The name of an element as the user reads it. */
export function elementLabel(element: ProposalElement): string {
  return t(KEYS[element]);
}
