import { relative } from 'node:path';
import type { WrittenReports } from '../evaluate/write-reports.ts';
import { groupErrors } from '../run/shared-errors.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { type CliIo, programName, wantsColor } from './io.ts';
import type { ShowOptions } from './options/show-options.ts';

export interface Shown extends WrittenReports {
  readonly result: StoredResult;
  readonly runDir: string;
}

/** Prints a result on standard output: for people, as JSON, or just the verdict. */
export async function showResult(
  shown: Shown,
  options: Pick<ShowOptions, 'json' | 'quiet' | 'lang'>,
  io: CliIo,
): Promise<void> {
  io.stdout.write(`${(await toText(shown, options, io)).trimEnd()}\n`);
}

async function toText(
  { result, runDir, reportPath, review, judges, findLink }: Shown,
  options: Pick<ShowOptions, 'json' | 'quiet' | 'lang'>,
  io: CliIo,
): Promise<string> {
  const paths = shortPaths({ runDir, reportPath }, io);
  if (options.json) return JSON.stringify(toSummaryJson(result, paths), null, 2);
  if (options.quiet) {
    const { gateSentence } = await import('../report/gate-sentence.ts');
    const { readWords } = await import('../report/read-words.ts');
    const { nextLines } = await import('../report/terminal/closing-lines.ts');
    const words = readWords(options.lang);
    const isCutOff = result.run.status === 'interrupted';
    return [
      gateSentence(result.gate, words),
      `${words.say('terminal.report')} ${paths.reportPath}`,
      ...(isCutOff ? nextLines(result, words, programName(io)) : []),
    ].join('\n');
  }
  const { renderTerminal } = await import('../report/terminal/render-terminal.ts');
  return renderTerminal(result, {
    review,
    findLink,
    judges,
    ...paths,
    lang: options.lang,
    program: programName(io),
    color: wantsColor(io, io.stdout),
    width: io.stdout.columns,
  });
}

/** Paths as the reader should see them. */
export function shortPaths({ runDir, reportPath }: Pick<Shown, 'runDir' | 'reportPath'>, { cwd }: CliIo) {
  return { runDir: relative(cwd, runDir) || '.', reportPath: relative(cwd, reportPath) };
}

/** What `--json` prints of a result. */
export function toSummaryJson(result: StoredResult, paths: { runDir: string; reportPath: string }) {
  const { run, gate, targets, summaries, outlines, lostPictures = [] } = result;
  return {
    schemaVersion: result.schemaVersion,
    run: {
      id: run.id,
      suite: run.suite,
      status: run.status,
      durationMs: run.durationMs,
      promptsOnly: run.promptsOnly,
      ...(run.shard && { shard: run.shard }),
      ...(run.missingShards && { missingShards: run.missingShards }),
      ...paths,
    },
    gate,
    lostPictures,
    targets: targets.map(({ id, label, synthetic, degraded }) => ({ id, label, synthetic, degraded })),
    summaries,
    errors: groupErrors(outlines).map(({ error, places }) => ({
      ...{ code: error.code, count: places.length, message: error.message, hint: error.hint },
      pictures: places.map(({ one, shot }) => ({
        ...{ case: one.id, target: one.target, sample: one.sample, angle: shot.angle },
      })),
    })),
    cases: outlines.map(
      ({
        id,
        target,
        sample,
        status,
        passed,
        score,
        least,
        word,
        grade,
        coverage,
        dimensions,
        blockers,
      }) => ({
        ...{ id, target, sample, status, passed, score, least, word, grade, coverage, dimensions, blockers },
      }),
    ),
  };
}
