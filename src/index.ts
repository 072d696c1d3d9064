/** The public API: run the pipeline from a program, or read what a run wrote. */
export { type LoadedSuite, loadSuite } from './cases/load-cases.ts';
export { Stop } from './errors.ts';
export { type Evaluation, evaluate, type Job, type Services } from './evaluate/evaluate.ts';
export { openTarget } from './evaluate/open-target.ts';
export { scoreRun } from './evaluate/score/score-run.ts';
export { writeReports } from './evaluate/write-reports.ts';
export { createHttpClient } from './http/create-client.ts';
export { createSystemClock } from './http/system-clock.ts';
export type { RunEvent } from './model/events.ts';
export { type Result, resultSchema } from './model/result.ts';
export { type SplitResult, splitResultSchema } from './model/split-result.ts';
export { openResult } from './run/open-result.ts';
export { openPartedRun } from './run/recorded/open-parted-run.ts';
export type { PartedRun } from './run/recorded/parted-run.ts';
export { type RecordedRun, readRecordedRun } from './run/recorded/recorded-run.ts';
export { readResult } from './run/run-folder.ts';
export type { StoredResult } from './run/stored-result.ts';
export type { TargetSpec } from './targets/target-kinds.ts';
