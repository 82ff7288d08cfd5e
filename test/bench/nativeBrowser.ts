/** Stands in for `wxt/browser` inside a page of the extension. */
export const browser = (globalThis as unknown as { chrome: unknown }).chrome;
