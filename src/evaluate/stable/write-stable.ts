import { join } from 'node:path';
import { Stop } from '../../errors.ts';
import { writeHtmlReport } from '../../report/html/write-report.ts';
import { readVerdicts } from '../../review/read-verdicts.ts';
import { summariseReview } from '../../review/summarise-review.ts';
import { makeFolder } from '../../run/make-folder.ts';
import { outlineSeries } from '../../run/series-outline.ts';
import type { ResultHead, StoredResult } from '../../run/stored-result.ts';
import { writeResult } from '../../run/write-result.ts';
import { openJudging } from '../judging/open-judging.ts';
import { makeStable, stableTarget } from './stable-case.ts';

interface StableOptions {
  /** Folder of the run, which has its pictures. */
  readonly runDir: string;
  readonly lang: 'en' | 'uk';
}

/**
 * Writes `result.json` and `report.html` into a folder without what differs between two runs of the very same pictures:
 * times, the run's id, latencies, attempts, the command line, the port of a studio of its own; and, of judges, what asking
 * them took. Whoever did the same work, whole or in shards, gets the same bytes.
 *
 * @throws Stop `output-unwritable`
 */
export async function writeStable(
  dir: string,
  result: StoredResult,
  { runDir, lang }: StableOptions,
): Promise<void> {
  await makeFolder(dir).catch((error: Error) => {
    throw new Stop('output-unwritable', `Expected to write to ${dir}, got: ${error.message}`);
  });
  const { outlines: _, tally: _tally, readCases, lostPictures: _lost, ...head } = result;
  const stable = await writeResult(join(dir, 'result.json'), {
    cases: stableCases({ readCases, targets: head.targets }),
    outline: outlineSeries,
    conclude: () => stableHead(head),
  });
  const verdicts = await readVerdicts(runDir);
  const review = await summariseReview(verdicts, stable.readCases());
  await using judging = await openJudging(runDir, stable, verdicts);
  const shown = { lang, review, judging: { ...judging, judges: [] }, assets: 'inline' as const };
  await writeHtmlReport(dir, stable, { ...shown, picturesIn: runDir });
}

async function* stableCases({ readCases, targets }: Pick<StoredResult, 'readCases' | 'targets'>) {
  const byId = new Map(targets.map((target) => [target.id, target]));
  for await (const one of readCases()) {
    const target = byId.get(one.target);
    if (target) yield makeStable(one, target);
  }
}

function stableHead(head: ResultHead): ResultHead {
  const noSpeed = { durationMs: null, sumOfLatenciesMs: null, speedup: null, grade: null };
  return {
    ...head,
    run: { ...head.run, id: 'run', argv: ['run'], startedAt: new Date(0).toISOString(), durationMs: 0 },
    targets: head.targets.map(stableTarget),
    summaries: head.summaries.map((summary) => ({ ...summary, speed: noSpeed })),
  };
}
