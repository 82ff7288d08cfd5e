import { bundleEditors } from '../../fixtures/editors/bundle';

/** Bundles once, before any worker starts. */
export default async function setup(): Promise<void> {
  await bundleEditors();
}
