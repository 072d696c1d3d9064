import { stat } from 'node:fs/promises';
import { Stop } from '../../errors.ts';
import { runFiles } from '../run-folder.ts';
import type { PartedRun } from './parted-run.ts';

/**
 * Scoring a run whose pictures were recorded once and whose record is gone would put "nothing was scored" in the place
 * of a good result. A run that was cut off may lack pictures: it never had them.
 *
 * @throws Stop `run-unreadable` when lines of a complete run were lost, or all of one that has a result
 */
export async function refuseLostShots(run: PartedRun): Promise<void> {
  const { asked, lost } = run.pictures;
  const isComplete = run.config.status === 'complete';
  if (lost === 0) return;
  if (!isComplete && (lost < asked || !(await hasResult(run.runDir)))) return;
  const { torn } = run;
  const path = runFiles(run.runDir).shots;
  const where =
    torn.length === 0
      ? path
      : torn
          .slice(0, 5)
          .map((line) => `${path}:${line}`)
          .join(', ');
  throw new Stop(
    'run-unreadable',
    `${where}: expected the lines of ${asked} pictures, ${lost} are not there or cannot be read. Nothing was scored.`,
    isComplete
      ? 'Bring the file back from where the run was made; its result.json is left as it is.'
      : `Go on with the run first: car-eval run --resume ${run.config.id}`,
  );
}

function hasResult(runDir: string): Promise<boolean> {
  return stat(runFiles(runDir).result).then(
    () => true,
    () => false,
  );
}
