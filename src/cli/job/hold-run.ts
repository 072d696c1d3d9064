import { lockRun, type RunLock } from '../../run/run-lock.ts';

/** The run that a command works on, which others are kept out of until the command ends. */
export function holdRun(): AsyncDisposable & { hold(runDir: string): Promise<void> } {
  let lock: RunLock | null = null;
  return {
    async hold(runDir) {
      lock = await lockRun(runDir);
    },
    async [Symbol.asyncDispose]() {
      await lock?.[Symbol.asyncDispose]();
    },
  };
}
