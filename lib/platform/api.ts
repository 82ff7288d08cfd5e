import type { browser as extensionApi } from 'wxt/browser';

type Api = typeof extensionApi;

const world = globalThis as { readonly browser?: Api; readonly chrome?: Api };

/**
 * The browser's own extension API, for whatever also runs inside pages. Manifest V3 browsers return
 * promises themselves, and the polyfill would be a twentieth of all that a first focus loads.
 */
export const browser = (world.browser?.runtime?.id ? world.browser : world.chrome) as Api;
