/** A browser with the test extension in it, as the recipe needs it; one file per browser. */
export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  /** Opens a page of the test server. */
  open(path: string): Promise<void>;
  /** Evaluates an expression in the page's own world. */
  evaluate(expression: string): Promise<unknown>;
  /** Real keys, held together: `press('Control', 'z')`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Real keys, one after the other. */
  type(text: string): Promise<void>;
  /** The visible page as PNG. */
  shot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Calls the code under test, in the extension's world. */
export function ask(driver: Driver, call: string, ...args: readonly unknown[]): Promise<unknown> {
  return driver.evaluate(`ask(${JSON.stringify(call)}, ${JSON.stringify(args)})`);
}

/** A rectangle as it comes across from the extension's world. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
