import { relative } from 'node:path';
import type { SparedFor } from '../../run/old-runs.ts';
import type { CliIo } from '../io.ts';

const reasons: Record<SparedFor, string> = {
  baseline: 'a baseline has its pictures there',
  named: 'a newer run is held against it (--no-regression)',
  latest: 'it is `latest`',
  people: 'people answered about its pictures',
  'in-use': 'somebody is at work in it',
  unreadable: 'its result cannot be read',
};

/** `--keep N`: deletes all but the newest runs, and says on standard error what became of the older ones. */
export async function keepRuns(outDir: string, keep: number | undefined, io: CliIo): Promise<void> {
  if (keep === undefined) return;
  const { keepNewest } = await import('../../evaluate/trend/keep-newest.ts');
  const { deleted, spared } = await keepNewest(outDir, keep);
  const where = relative(io.cwd, outDir) || '.';
  const beyond = `beyond the ${keep} newest`;
  if (deleted.length > 0)
    io.stderr.write(
      `Deleted ${countRuns(deleted.length)} in ${where} ${beyond}: ${deleted.join(', ')}. Their scores stay in: car-eval trend\n`,
    );
  for (const { name, for: reason } of spared)
    io.stderr.write(`Kept ${name} ${beyond}: ${reasons[reason]}.\n`);
}

export function countRuns(n: number): string {
  return n === 1 ? '1 run' : `${n} runs`;
}
