import { join } from 'node:path';
import { Stop } from '../../errors.ts';
import type { Trend } from '../../model/trend.ts';
import { renderTrend } from '../../report/html/trend/render-trend.ts';
import type { Lang } from '../../report/words.ts';
import { explainNotFound } from '../../run/run-not-found.ts';
import { replaceFile } from '../../store/write-file.ts';
import { buildTrend, type TrendChoice } from '../../summary/trend/build-trend.ts';
import { type FoundRuns, readRuns } from './read-runs.ts';

export interface WrittenTrend {
  readonly trend: Trend;
  /** Of the page. */
  readonly pagePath: string;
}

/**
 * Writes the index of the runs of a folder, `index.html` in it.
 *
 * @throws Stop `run-not-found` where there is no run, `bad-usage` for a case or a target that none of them has
 */
export async function writeTrend(outDir: string, choice: TrendChoice, lang: Lang): Promise<WrittenTrend> {
  const found = await readRuns(outDir);
  if (found.runs.length + found.unreadable.length === 0) {
    const message = `Expected runs in ${outDir}, to be shown over time, found none.`;
    throw await explainNotFound({ message, outDir });
  }
  refuseUnknown(found, choice);
  const trend = { lines: buildTrend(found.runs, choice), unreadable: found.unreadable };
  const pagePath = join(outDir, 'index.html');
  await replaceFile(pagePath, renderTrend(trend, lang));
  return { trend, pagePath };
}

function refuseUnknown({ runs }: FoundRuns, { targets, cases }: TrendChoice): void {
  const all = runs.flatMap(({ digest }) => digest.targets);
  refuseNames('case', cases, new Set(all.flatMap(({ cars }) => cars.map(({ id }) => id))));
  refuseNames('target', targets, new Set(all.map(({ id }) => id)));
}

function refuseNames(
  what: 'case' | 'target',
  names: readonly string[] | undefined,
  known: ReadonlySet<string>,
): void {
  const stray = names?.find((name) => !known.has(name));
  if (stray === undefined) return;
  throw new Stop(
    'bad-usage',
    `Expected a ${what} of these runs after --${what}, got \`${stray}\`.`,
    `They have: ${[...known].sort().slice(0, 50).join(', ')}`,
  );
}
