import { stat } from 'node:fs/promises';
import { Stop } from '../errors.ts';

/** What was looked for, and the paths where it was not. */
interface Missing {
  /** Begins "Expected ... to be". */
  readonly message: string;
  /** Folder of the runs. */
  readonly outDir: string;
}

/** Says that a run is not there; without a folder of runs, that the command was given in another place. */
export async function explainNotFound({ message, outDir }: Missing): Promise<Stop> {
  const isFolder = await stat(outDir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const hint = isFolder
    ? `List the runs with: ls ${outDir}`
    : `There are no runs in ${outDir}: go to the folder where car-eval ran, or name that of its runs with --out DIR.`;
  return new Stop('run-not-found', message, hint);
}
