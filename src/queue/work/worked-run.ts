import type { KnowledgeSource } from '../../generator/knowledge.ts';
import type { Target, TargetContext } from '../../generator/target.ts';
import type { AskedRun } from '../../run/shared/asked-run.ts';

/** A run that a worker works for: read from the store, found trustworthy, its targets opened. */
export interface WorkedRun extends AsyncDisposable {
  readonly asked: AskedRun;
  readonly targets: readonly Target[];
  readonly knowledge: KnowledgeSource;
  readonly services: Omit<TargetContext, 'signal' | 'emit'>;
}

/** @throws Stop where it is not there, is of another version, or would send what nobody here has named */
export type OpenRun = (run: string) => Promise<WorkedRun>;

/** A run with what its jobs look up. */
export interface OpenedRun {
  readonly run: WorkedRun;
  targetOf(id: string): Target | undefined;
}

/** Opens each run once. */
export interface WorkedRuns extends AsyncDisposable {
  open(run: string): Promise<OpenedRun>;
  /** Closes those that nobody announces any more. */
  keepOnly(runs: ReadonlySet<string>): Promise<void>;
}

export function keepRuns(openRun: OpenRun): WorkedRuns {
  const opened = new Map<string, Promise<OpenedRun>>();
  const openNew = async (id: string): Promise<OpenedRun> => {
    const run = await openRun(id);
    const targets = new Map(run.targets.map((one) => [one.info.id, one]));
    return { run, targetOf: (one) => targets.get(one) };
  };
  const close = async (id: string) => {
    const one = await opened.get(id)?.catch(() => null);
    opened.delete(id);
    await one?.run[Symbol.asyncDispose]();
  };
  return {
    open(id) {
      const known = opened.get(id);
      if (known) return known;
      const one = openNew(id);
      opened.set(id, one);
      // What was refused may be mended: the variable set, the file brought there.
      one.catch(() => opened.delete(id));
      return one;
    },
    async keepOnly(runs) {
      for (const id of [...opened.keys()]) if (!runs.has(id)) await close(id);
    },
    async [Symbol.asyncDispose]() {
      for (const id of [...opened.keys()]) await close(id);
    },
  };
}
