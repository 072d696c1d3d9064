import { resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import { observeAll } from '../../evaluate/observe/observe.ts';
import { scoreRun } from '../../evaluate/score/score-run.ts';
import { writeReports } from '../../evaluate/write-reports.ts';
import { refuseLostShots } from '../../run/recorded/lost-shots.ts';
import { type RecordedRun, readRecordedRun } from '../../run/recorded/recorded-run.ts';
import { findRunFolder } from '../../run/run-folder.ts';
import { lockRun } from '../../run/run-lock.ts';
import type { CliIo } from '../io.ts';
import { listenForInterrupts } from '../job/services.ts';
import { limitHeapGrowth } from '../limit-heap-growth.ts';
import { openLookers } from '../options/looker-options.ts';
import type { ShowOptions } from '../options/show-options.ts';
import { createProgress } from '../progress.ts';
import { showResult } from '../show-result.ts';
import { warnOfLostPictures } from '../warn-of-lost-pictures.ts';

/** `car-eval score RUN`: scores and renders from disk, after whoever is asked to looked at the kept pictures. Resolves to the exit code of the gate. */
export async function score(run: string, options: ShowOptions, io: CliIo): Promise<number> {
  limitHeapGrowth('scoring');
  const runDir = await findRunFolder(resolve(io.cwd, options.out), run);
  await using _alone = await lockRun(runDir);
  const recorded = await readRecordedRun(runDir);
  await refuseLostShots(recorded);
  await lookAgain(recorded, options, io);
  const result = await scoreRun(recorded);
  await warnOfLostPictures(result, runDir, io);
  const written = await writeReports(runDir, result, options);
  await showResult({ result, runDir, ...written }, options, io);
  return result.gate.exitCode;
}

/** @throws Stop `interrupted` when the user stopped it: what was seen until then is kept */
async function lookAgain(run: RecordedRun, options: ShowOptions, io: CliIo): Promise<void> {
  const lookers = await openLookers('score', options, io);
  if (lookers.length === 0) return;
  const progress = await createProgress(io, { ...options, verbose: false });
  const { signal, stop } = listenForInterrupts(io);
  try {
    await observeAll(run, lookers, { emit: progress.emit, signal });
    if (!signal.aborted) return;
    throw new Stop(
      'interrupted',
      'Interrupted before all pictures were looked at; nothing was scored.',
      'Give the same command again to go on.',
    );
  } finally {
    progress.stop();
    stop();
  }
}
