import { buildProgram } from './build.ts';

/** Runs once before all tests. */
export async function setup(): Promise<void> {
  await buildProgram();
}
