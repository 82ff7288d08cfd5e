import { z } from 'zod';
import { type CheckedStore, openCheckedStore } from './checkedStore';

/** Keys of proposals the user turned down; the same proposal is not made twice. */
export function openDismissed(): CheckedStore<string[]> {
  return openCheckedStore('dismissedProposals', z.array(z.string().max(500)).max(500), []);
}
