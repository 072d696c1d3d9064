import { availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';

/** Where something was measured. Nothing that tells whose machine it is. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly platform: string;
  readonly node: string;
  /** Processes that wanted a core in the last minute, before the measurement; null where the system does not tell. */
  readonly load: number | null;
}

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
