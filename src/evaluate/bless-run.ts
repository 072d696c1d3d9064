import { join } from 'node:path';
import { Stop } from '../errors.ts';
import type { Gate } from '../model/result.ts';
import { resumeCommand } from '../report/reproduce.ts';
import { findResult, type Places } from '../run/find-result.ts';
import { makeFolder } from '../run/make-folder.ts';
import { writeResult } from '../run/write-result.ts';
import { selectTarget } from '../summary/select-target.ts';

export interface Blessed {
  readonly paths: readonly string[];
  /** Id of the run. */
  readonly run: string;
  /** Its verdict: a run that does not pass is kept like any other. */
  readonly gate: Gate;
}

/**
 * Keeps the result of a run as the baseline of each of its targets, `baselines/<suite>--<target>.json` below the folder
 * of the runs: a file to commit and to compare with. Pictures stay with the run.
 *
 * @throws Stop `run-not-found`, `run-unreadable`, `output-unwritable`, or `bad-input` for a run that was cut off
 */
export async function blessRun(name: string, places: Places): Promise<Blessed> {
  const { result } = await findResult(name, places);
  const { id, suite, status } = result.run;
  if (status !== 'complete') {
    throw new Stop(
      'bad-input',
      `Expected a complete run to bless, got one that is ${status}: ${id}.`,
      `Finish it first: ${resumeCommand(result)}`,
    );
  }
  const folder = join(places.outDir, 'baselines');
  await makeFolder(folder).catch(refuseFolder);
  const paths = await Promise.all(
    result.targets.map(async (target) => {
      const file = join(folder, `${toFileName(suite)}--${toFileName(target.id)}.json`);
      await writeResult(file, selectTarget(result, target.id));
      return file;
    }),
  );
  return { paths, run: id, gate: result.gate };
}

function refuseFolder(error: Error): never {
  throw new Stop(
    'output-unwritable',
    `Expected to write baselines, got: ${error.message}`,
    'Name another folder with --out DIR.',
  );
}

/** Suites and targets are named in files of the user; a name on disk has letters, digits, dots and hyphens. */
function toFileName(text: string): string {
  if (/^\w[\w.-]{0,99}$/.test(text)) return text;
  throw new Stop(
    'bad-input',
    `Expected a name of letters, digits, dots and hyphens for the file of a baseline, got \`${text}\`.`,
    'Rename the suite or the target, then run again.',
  );
}
