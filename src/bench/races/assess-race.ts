import { compareProcesses, type ProcessRow } from './compare-processes.ts';
import type { Race } from './process-recording.ts';

/** A ratio held against the most that it may be. */
export interface Verdict {
  readonly held: boolean;
  readonly text: string;
}

/** All programs of a race as multiples of the first. */
export function rowsOf({ turns }: Race): ProcessRow[] {
  const [yardstick] = turns;
  return yardstick === undefined ? [] : turns.map((one) => compareProcesses(one, yardstick));
}

/** One verdict for each limit of the race; none where nothing is laid down. */
export function assessRace({ limit, turns }: Race): Verdict[] {
  const named = (name: string) => turns.find((one) => one.name === name);
  const [program, against] = [named(limit?.name ?? ''), named(limit?.against ?? '')];
  if (limit === null || !program || !against) return [];
  const { ratio } = compareProcesses(program, against);
  const assess = (what: string, got: number, most: number | undefined): Verdict[] => {
    if (most === undefined) return [];
    const held = got <= most;
    const text = `${what} of ${limit.name} against ${limit.against}: ${got.toFixed(2)}, at most ${most} wanted: ${held ? 'held' : 'missed'}`;
    return [{ held, text }];
  };
  return [
    ...assess('wall time', ratio.wall, limit.wall),
    ...assess('processor time', ratio.cpu, limit.cpu),
    ...assess('peak memory', ratio.memory, limit.memory),
  ];
}
