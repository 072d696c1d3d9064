import type { Race } from '../../../src/bench/races/process-recording.ts';
import { printRace } from './publish-races.ts';

/** Runs a race of so many images, each program so many times. */
type RunRace = (images: number, rounds: number) => Promise<Race>;

/** Races at each size, and prints how each went. */
export async function runRaces(runRace: RunRace, sizes: readonly number[], rounds: number): Promise<Race[]> {
  // One run of each warms up disk and server, and is not kept.
  await runRace(15, 1);
  const races: Race[] = [];
  for (const images of sizes) {
    const race = await runRace(images, rounds);
    races.push(race);
    printRace(race);
  }
  return races;
}
