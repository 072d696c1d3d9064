import { join } from 'node:path';
import { Stop } from '../errors.ts';
import type { Gate } from '../model/result.ts';
import { nameShard } from '../model/shard.ts';
import { mergeCommand, resumeCommand } from '../report/reproduce.ts';
import { findResult, type Places } from '../run/find-result.ts';
import { makeFolder } from '../run/make-folder.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { writeResult } from '../run/write-result.ts';
import { keepTarget, selectTarget } from '../summary/select-target.ts';
import { refuseWorseBaseline } from './refuse-worse-baseline.ts';

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
 * @param places.force keeps also a run with shards missing, and replaces a baseline also by a run that fails, or that has less to compare with
 * @throws Stop `run-not-found`, `run-unreadable`, `output-unwritable`, or `bad-input` for a run that was cut off, or that is
 *   to take the place of a better baseline; then none is written
 */
export async function blessRun(
  name: string,
  places: Places & { readonly force?: boolean },
): Promise<Blessed> {
  const { result } = await findResult(name, places);
  refusePart(result);
  if (!places.force) refuseMissing(result);
  const folder = join(places.outDir, 'baselines');
  const baselines = result.targets.map((target) => ({
    file: join(folder, `${toFileName(result.run.suite)}--${toFileName(target.id)}.json`),
    target: target.id,
  }));
  if (!places.force)
    for (const { file, target } of baselines)
      await refuseWorseBaseline(file, {
        ...keepTarget(result, target),
        ...selectTarget(result, target).conclude(),
      });
  await makeFolder(folder).catch(refuseFolder);
  await Promise.all(baselines.map(({ file, target }) => writeResult(file, selectTarget(result, target))));
  return { paths: baselines.map(({ file }) => file), run: result.run.id, gate: result.gate };
}

function refusePart(result: StoredResult): void {
  const { id, status, shard } = result.run;
  if (shard) {
    throw new Stop(
      'bad-input',
      `Expected a whole run to bless, got ${nameShard(shard).toLowerCase()}: ${id}.`,
      `Make one run of all: ${mergeCommand(result)}`,
    );
  }
  if (status !== 'complete') {
    throw new Stop(
      'bad-input',
      `Expected a complete run to bless, got one that is ${status}: ${id}.`,
      `Finish it first: ${resumeCommand(result)}`,
    );
  }
}

/** Of the cases of a missing shard nothing would ever be said to be worse. */
function refuseMissing({ run }: StoredResult): void {
  if (!run.missingShards) return;
  const { numbers, of } = run.missingShards;
  throw new Stop(
    'bad-input',
    `Expected a whole run to bless, got one without ${numbers.length === 1 ? 'shard' : 'shards'} ${numbers.join(', ')} of ${of}: ${run.id}.`,
    'Run what is missing and merge again, or keep it all the same with --force.',
  );
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
