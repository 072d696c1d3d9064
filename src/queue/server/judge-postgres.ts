/** Connections of a PostgreSQL. */
export interface PostgresRoom {
  readonly most: number;
  /** Kept for those who mend it. */
  readonly reserved: number;
  readonly used: number;
}

/** What a worker takes at most that works for one target; whoever plans takes as many. */
export const connectionsOfWorker = 6;
/** Fewer than these are a small fleet. */
const fewWorkers = 10;

export function judgePostgres({ most, reserved, used }: PostgresRoom, name: string): readonly string[] {
  const free = most - reserved - used;
  const workers = Math.max(0, Math.floor(free / connectionsOfWorker) - 1);
  if (workers >= fewWorkers) return [];
  return [
    `${name} has room for ${free} more connections, which is enough for ${workers} workers (${connectionsOfWorker} each, at most). For a larger fleet set, and restart it: max_connections = ${neededFor(fewWorkers * 2) + reserved}`,
  ];
}

function neededFor(workers: number): number {
  return (workers + 1) * connectionsOfWorker;
}
