import { availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import { z } from 'zod';

/** Where something was measured. Nothing that tells whose machine it is. */
export const machineSchema = z.strictObject({
  cpu: z.string(),
  cores: z.int().positive(),
  memoryGb: z.number().min(0),
  platform: z.string(),
  node: z.string(),
  /** Processes that wanted a core in the last minute, before the measurement; null where the system does not tell. */
  load: z.number().min(0).nullable(),
});
export type Machine = z.infer<typeof machineSchema>;

export function describeMachine(): Machine {
  const [load = 0] = loadavg();
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    platform: platform(),
    node: process.version,
    // Windows keeps no such figure, and answers 0.
    load: platform() === 'win32' ? null : load,
  };
}

/** One line for people. */
export function formatMachine({ cpu, cores, memoryGb, node, load }: Machine): string {
  const busy = load === null ? 'load unknown' : `load ${load.toFixed(1)}`;
  return `${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, ${busy} at the start`;
}
