import { Bench } from 'tinybench';
import type { StageRecording } from './stage-recording.ts';

/** A step of the harness's own work. */
export interface Stage extends Pick<StageRecording, 'name' | 'unit' | 'perRun' | 'partOf'> {
  /** Does it to all units of a run, one after another. */
  run(): void | Promise<void>;
}

/** Enough for steps that take long; quick ones fill their time with more. */
const leastSamples = 5;

/**
 * Times each step by itself.
 *
 * @param timeMs how long to repeat each step, at least
 * @throws whatever a step throws
 */
export async function timeStages(stages: readonly Stage[], timeMs: number): Promise<StageRecording[]> {
  const recordings: StageRecording[] = [];
  for (const stage of stages) recordings.push(await timeStage(stage, timeMs));
  return recordings;
}

async function timeStage({ run, ...stage }: Stage, timeMs: number): Promise<StageRecording> {
  const bench = new Bench({
    time: timeMs,
    iterations: leastSamples,
    warmupTime: timeMs / 4,
    warmupIterations: 1,
    retainSamples: true,
    throws: true,
  });
  let tooFast = false;
  bench.addEventListener('warning', () => {
    tooFast = true;
  });
  bench.add(stage.name, run);
  const [task] = await bench.run();
  if (task?.result.state !== 'completed')
    throw new Error(`The benchmark of "${stage.name}" did not complete.`);
  return { ...stage, samplesMs: [...(task.result.latency.samples ?? [])], tooFast };
}
