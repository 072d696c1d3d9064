import type { Clock } from '../../model/clock.ts';

/** A run that was refused may be mended by hand, which takes longer than a look at the notices. */
const refusalMs = 60_000;

/** Which runs were refused a moment ago: they are not read anew with every look. */
export function rememberRefusals(clock: Clock) {
  const refusedAtMs = new Map<string, number>();
  const forgetOld = () => {
    for (const [run, atMs] of refusedAtMs) if (clock.now() - atMs >= refusalMs) refusedAtMs.delete(run);
  };
  return {
    add: (run: string) => void refusedAtMs.set(run, clock.now()),
    has(run: string): boolean {
      forgetOld();
      return refusedAtMs.has(run);
    },
  };
}
