import { buildClient } from './build-client.ts';

/** Runs once before all tests. */
export async function setup(): Promise<void> {
  await buildClient();
}
