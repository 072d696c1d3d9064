import { Stop } from '../errors.ts';
import type { Recognise } from '../model/know-pictures.ts';
import type { VerdictFile } from '../model/verdict.ts';
import { mergeEvents } from '../model/verdict-log.ts';
import { markOrigin } from './mark-origin.ts';
import { readVerdicts } from './read-verdicts.ts';
import { refuseSharedAnswers } from './refuse-shared-answers.ts';
import { writeVerdicts } from './write-verdicts.ts';

/** The run that files are merged into. */
export interface ReviewedRun {
  readonly id: string;
  /** Tells what is about its pictures. */
  readonly recognise: Recognise;
}

/** What became of one file. */
export interface MergedFile {
  readonly rater: string;
  /** Answers that the run did not have, and those it had. */
  readonly added: number;
  readonly known: number;
  /** Answers about pictures that this run does not have: kept, though nothing depends on them. */
  readonly stray: number;
  /** Id of the run the answers were given in, where it is another one. */
  readonly fromRun: string | null;
}

/**
 * Adds files of verdicts to those of a run: for each person the union by id. Merging a file again changes nothing, and
 * so does the order. Answers given in another run are marked as carried over from it.
 *
 * @throws Stop `bad-input` for a file of another run without a single picture of this one, and for answers that stand under
 * two names, before anything is written
 */
export async function mergeVerdicts(
  runDir: string,
  run: ReviewedRun,
  files: readonly VerdictFile[],
): Promise<MergedFile[]> {
  for (const file of files) refuseStranger(file, run);
  const logs = new Map((await readVerdicts(runDir)).map((file) => [file.rater, file]));
  const merged = files.map((file) => addFile(file, logs, run));
  refuseSharedAnswers([...logs.values()]);
  await writeVerdicts(runDir, [...logs.values()]);
  return merged;
}

function refuseStranger(file: VerdictFile, run: ReviewedRun): void {
  if (file.run === run.id || file.events.some((event) => run.recognise(event) !== null)) return;
  throw new Stop(
    'bad-input',
    `Expected verdicts of run ${run.id}, got those of ${file.rater} about run ${file.run}: none of the ` +
      `${file.events.length} answers is about a picture of this run.`,
    `Merge them where they belong: car-eval review merge ${file.run} FILE`,
  );
}

function addFile(file: VerdictFile, logs: Map<string, VerdictFile>, run: ReviewedRun): MergedFile {
  const { rater } = file;
  const before = logs.get(rater)?.events ?? [];
  const own = file.events.map((event) => run.recognise(event) ?? event);
  const events = mergeEvents(own.map((event) => markOrigin(event, file.run, run.id)));
  logs.set(rater, { schemaVersion: 1, run: run.id, rater, events: mergeEvents(before, events) });
  const ids = new Set(before.map(({ id }) => id));
  const known = events.filter(({ id }) => ids.has(id)).length;
  const stray = events.filter((event) => run.recognise(event) === null).length;
  const fromRun = file.run === run.id ? null : file.run;
  return { rater, added: events.length - known, known, stray, fromRun };
}
