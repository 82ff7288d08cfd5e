import { browser } from './api';

/** How long a page waits for the policy before it opens without it, in milliseconds. */
const PATIENCE = 1500;

/**
 * The raw policy; empty where there is none. Right after a start the browser may take long to hand
 * it out, now and then without an end: no page of ours stays blank for that.
 */
export async function readManaged(): Promise<Record<string, unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Record<string, unknown>>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, {});
  });
  try {
    return await Promise.race([browser.storage.managed.get(null), late]);
  } catch {
    return {};
  } finally {
    clearTimeout(timer);
  }
}
