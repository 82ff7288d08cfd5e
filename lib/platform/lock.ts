/** Runs one task at a time for all contexts of the extension that use the same name. */
export type Lock = <T>(task: () => Promise<T>) => Promise<T>;

/** One after the other within this context only; for contexts without Web Locks. */
function localQueue(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}

const queues = new Map<string, Lock>();

/**
 * The lock called `name`. Web Locks are shared by the background and every extension page, need
 * no message to a service worker that may be asleep (a cold start costs more than a save), and
 * are released by the browser when their holder is killed, so that no save can block the next.
 */
export function openLock(name: string): Lock {
  if (globalThis.navigator?.locks) {
    // `request` is typed as resolving to an already awaited value; the task's promise is one.
    return async (task) => await navigator.locks.request(name, task);
  }
  const queue = queues.get(name) ?? localQueue();
  queues.set(name, queue);
  return queue;
}
