import { buildAssets } from './build-assets.ts';

/** Runs once before all tests. */
export async function setup(): Promise<void> {
  await buildAssets();
}
