import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Stop } from '../errors.ts';
import { type Result, resultSchema } from '../model/result.ts';
import { followLatest } from './latest.ts';
import { makeFolder } from './make-folder.ts';
import { refuseForeignFiles } from './own-files.ts';
import { readJson } from './read-json.ts';
import type { RunConfig } from './run-config.ts';
import { readConfig, readHead, writeConfig } from './run-config-file.ts';
import { explainNotFound } from './run-not-found.ts';
import type { RunHead } from './split-config.ts';

/** The files of one run below its folder. */
export function runFiles(runDir: string) {
  return {
    config: join(runDir, 'run.json'),
    /** Its cases, where they are too many for `run.json`. */
    cases: join(runDir, 'cases.jsonl'),
    shots: join(runDir, 'shots.jsonl'),
    events: join(runDir, 'events.jsonl'),
    knowledge: join(runDir, 'knowledge.jsonl'),
    /** A folder: one file for each source that looked at the pictures. */
    observations: join(runDir, 'observations'),
    /** A folder: one file for each person who answered about the pictures. */
    verdicts: join(runDir, 'verdicts'),
    result: join(runDir, 'result.json'),
    report: join(runDir, 'report.html'),
    summary: join(runDir, 'summary.md'),
    /** What judges did: only where one looked. */
    judging: join(runDir, 'judging.json'),
    junit: join(runDir, 'junit.xml'),
  };
}

/**
 * Makes the folder of a new run and writes its `run.json`, before anything costly begins. The folder must not be there
 * yet: two runs in one would take each other's shots for their own.
 *
 * @throws Stop `output-unwritable` when the folder is there already or cannot be made
 */
export async function createRunFolder(outDir: string, config: RunConfig): Promise<string> {
  const runDir = join(outDir, config.id);
  try {
    await makeFolder(outDir);
    await mkdir(runDir);
    await Promise.all(['images', 'thumbs'].map((name) => mkdir(join(runDir, name))));
    await writeRunConfig(runDir, config);
  } catch (error) {
    throw explainNoFolder(runDir, error as NodeJS.ErrnoException);
  }
  return runDir;
}

function explainNoFolder(runDir: string, { code, message }: NodeJS.ErrnoException): Stop {
  const isTaken = code === 'EEXIST';
  return new Stop(
    'output-unwritable',
    isTaken
      ? `Expected ${runDir} to be free for a new run, got a folder with that name.`
      : `Expected to write to ${dirname(runDir)}, got: ${message}`,
    isTaken ? 'Run again: each run gets an id of its own.' : 'Name another folder with --out DIR.',
  );
}

export async function writeRunConfig(runDir: string, config: RunConfig): Promise<void> {
  await writeConfig(runFiles(runDir), config);
}

export async function readRunConfig(runDir: string): Promise<RunConfig> {
  return readConfig(runFiles(runDir));
}

/** The same without its cases, however many they are. */
export async function readRunHead(runDir: string): Promise<RunHead> {
  return readHead(runFiles(runDir));
}

/**
 * Reads `result.json` as a whole.
 *
 * @throws Stop `run-unreadable`
 */
export async function readResult(runDir: string): Promise<Result> {
  return readJson(runFiles(runDir).result, resultSchema);
}

/**
 * Finds a run by id, by path, or as `latest`.
 *
 * @throws Stop `run-not-found`, `run-unreadable`
 */
export async function findRunFolder(outDir: string, run: string): Promise<string> {
  const candidates = await Promise.all([join(outDir, run), resolve(run)].map(followLatest));
  for (const candidate of candidates) {
    const found = await stat(join(candidate, 'run.json')).catch(() => null);
    if (found) {
      await refuseForeignFiles(candidate);
      return candidate;
    }
  }
  const message = `Expected \`${run}\` to be a run id, a path or \`latest\`, found no run.json in ${candidates.join(' or ')}.`;
  throw await explainNotFound({ message, outDir });
}
