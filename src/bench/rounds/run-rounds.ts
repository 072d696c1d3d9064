import { Bench } from 'tinybench';
import { watchEventLoop } from './loop-watch.ts';
import { type Turns, takeTurns } from './take-turns.ts';

/** One way to do a job that others are compared with. */
export interface Contender {
  readonly name: string;
  /** Does the whole job once. */
  run(): Promise<void>;
  /** Before and after each job, untimed. */
  prepare?(): Promise<void>;
  cleanUp?(): Promise<void>;
}

/** What one job took. */
export interface Sample {
  readonly wallMs: number;
  /** User and system time of this process, all threads. */
  readonly cpuMs: number;
  readonly longestBlockMs: number;
}

/** All samples of a contender, round by round. */
export type Series = Turns<Sample>;

/** Lets the contenders take turns. A first round warms up and is not kept. */
export async function runRounds(contenders: readonly Contender[], rounds: number): Promise<Series[]> {
  const turns = await takeTurns(contenders, rounds + 1, takeSample);
  return turns.map(({ name, samples }) => ({ name, samples: samples.slice(1) }));
}

/** One timed run. Rethrows what the job throws. */
async function takeSample({
  name,
  run,
  prepare = doNothing,
  cleanUp = doNothing,
}: Contender): Promise<Sample> {
  const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true });
  let [cpuMs, longestBlockMs] = [0, 0];
  const watched = async () => {
    const [watch, before] = [watchEventLoop(), process.cpuUsage()];
    await run();
    const { user, system } = process.cpuUsage(before);
    [cpuMs, longestBlockMs] = [(user + system) / 1000, watch.stop()];
  };
  bench.add(name, watched, { async: true, beforeEach: prepare, afterEach: cleanUp });
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error(`The benchmark of "${name}" did not complete.`);
  return { wallMs: task.result.latency.mean, cpuMs, longestBlockMs };
}

async function doNothing(): Promise<void> {}
