import type { Page } from '@playwright/test';

/** A timer or frame that some script asked for. */
interface Clock {
  readonly name: string;
  readonly isOurs: boolean;
}

/** What can be asked about our scripts' world in a page, from outside of it. */
export interface World {
  /** Listeners that our scripts have on these objects, as `object type`. */
  listeners(expressions: readonly string[]): Promise<string[]>;
  /** Kinds of observers that our scripts hold. */
  observers(): Promise<string[]>;
  /** Every timer and frame asked for by anybody since the inspection began. */
  clocks(): readonly Clock[];
}

const CLOCKS = ['setTimeout', 'setInterval', 'requestAnimationFrame'];
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'];

/**
 * Looks into the world of our content scripts by the browser's debugger; begin before loading.
 *
 * @param options.withClocks stops for a moment at every timer, and keys typed just then are lost
 */
export async function inspectWorld(page: Page, { withClocks = false } = {}): Promise<World> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const scripts = new Map<string, string>();
  const clocks: Clock[] = [];
  let ours: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isPage = context.auxData?.frameId === frameTree.frame.id;
    if (isPage && context.origin.startsWith('chrome-extension://')) ours = context.id;
  });
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => scripts.set(scriptId, url));
  session.on('Debugger.paused', ({ data, callFrames }) => {
    void session.send('Debugger.resume');
    const name = String(data?.eventName ?? '').replace('instrumentation:', '');
    if (!CLOCKS.includes(name)) return;
    const urls = callFrames.map(({ location }) => scripts.get(location.scriptId) ?? '');
    clocks.push({ name, isOurs: urls.some((url) => url.startsWith('chrome-extension://')) });
  });
  await session.send('Runtime.enable');
  await session.send('Debugger.enable');
  for (const eventName of withClocks ? CLOCKS : []) {
    await session.send('EventBreakpoints.setInstrumentationBreakpoint', { eventName });
  }

  const evaluate = async (expression: string): Promise<string> => {
    if (ours === null) throw new Error('none of our scripts has run in this page');
    const { result } = await session.send('Runtime.evaluate', { expression, contextId: ours });
    if (!result.objectId) throw new Error(`not an object: ${expression}`);
    return result.objectId;
  };
  return {
    clocks: () => clocks,
    async listeners(expressions) {
      const found: string[] = [];
      for (const expression of expressions) {
        const objectId = await evaluate(expression);
        const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
        for (const { type, scriptId } of listeners) {
          const isOurs = scripts.get(scriptId)?.startsWith('chrome-extension://');
          if (isOurs) found.push(`${expression} ${type}`);
        }
      }
      return found;
    },
    async observers() {
      const found: string[] = [];
      for (const name of OBSERVERS) {
        const prototypeObjectId = await evaluate(`${name}.prototype`);
        const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
        if (objects.description !== 'Array(0)') found.push(`${name} ${objects.description}`);
      }
      return found;
    },
  };
}
