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
  /** Works with a run, which is not closed meanwhile. */
  use(run: string, work: (opened: OpenedRun) => Promise<void>): Promise<void>;
  /** Closes those that nobody announces any more; one that is in use, when it is so no more. */
  keepOnly(runs: ReadonlySet<string>): Promise<void>;
}

interface KeptRun {
  readonly opened: Promise<OpenedRun>;
  /** Jobs in hand. */
  uses: number;
}

export function keepRuns(openRun: OpenRun): WorkedRuns {
  const kept = new Map<string, KeptRun>();
  const keep = (id: string): KeptRun => {
    const known = kept.get(id);
    if (known) return known;
    const one = { opened: openNew(id, openRun), uses: 0 };
    kept.set(id, one);
    // What was refused may be mended: the variable set, the file brought there.
    one.opened.catch(() => kept.delete(id));
    return one;
  };
  const close = async (id: string, { opened }: KeptRun) => {
    kept.delete(id);
    const one = await opened.catch(() => null);
    await one?.run[Symbol.asyncDispose]();
  };
  return {
    open: (id) => keep(id).opened,
    async use(id, work) {
      const one = keep(id);
      one.uses += 1;
      try {
        await work(await one.opened);
      } finally {
        one.uses -= 1;
      }
    },
    async keepOnly(runs) {
      for (const [id, one] of [...kept]) if (!runs.has(id) && one.uses === 0) await close(id, one);
    },
    async [Symbol.asyncDispose]() {
      for (const [id, one] of [...kept]) await close(id, one);
    },
  };
}

async function openNew(id: string, openRun: OpenRun): Promise<OpenedRun> {
  const run = await openRun(id);
  const targets = new Map(run.targets.map((one) => [one.info.id, one]));
  return { run, targetOf: (one) => targets.get(one) };
}
