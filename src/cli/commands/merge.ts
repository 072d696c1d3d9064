import { dirname, join, relative, resolve } from 'node:path';
import { scoreRun } from '../../evaluate/score/score-run.ts';
import { findShards } from '../../evaluate/shards/find-shards.ts';
import { mergeShards } from '../../evaluate/shards/merge-shards.ts';
import { readShards } from '../../evaluate/shards/read-shards.ts';
import type { RecordedShard } from '../../evaluate/shards/recorded-shard.ts';
import { splitCases } from '../../evaluate/shards/split-cases.ts';
import { writeReports } from '../../evaluate/write-reports.ts';
import { nameFirst } from '../../model/count.ts';
import type { Lang } from '../../model/lang.ts';
import { reasonOf } from '../../model/reason.ts';
import { dropOptions } from '../../report/reproduce.ts';
import { plainText } from '../../report/terminal/plain-text.ts';
import { markLatest } from '../../run/latest.ts';
import { inOnePart } from '../../run/recorded/parted-run.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import { lockRun } from '../../run/run-lock.ts';
import type { CliIo } from '../io.ts';
import { foldGateRules } from '../job/fold-gate.ts';
import { limitHeapGrowth } from '../limit-heap-growth.ts';
import type { GateOptions } from '../options/gate-options.ts';
import type { ShowOptions } from '../options/show-options.ts';
import { sayIn } from '../say-in.ts';
import { showResult } from '../show-result.ts';

export type MergeOptions = ShowOptions & GateOptions;

/** `car-eval merge RUN...`: makes one run of shards, scores and reports it. Resolves to the exit code of its gate. */
export async function merge(names: readonly string[], options: MergeOptions, io: CliIo): Promise<number> {
  limitHeapGrowth('scoring');
  const run = await makeOne(names, options, io);
  await using _alone = await lockRun(run.runDir);
  io.stderr.write(`${plainText(await sayMerged(run, options.lang, io))}\n`);
  const result = await scoreRun(inOnePart(run));
  await markLatest(dirname(run.runDir), run.config.id);
  const written = await writeReports(run.runDir, result, options);
  await showResult({ result, runDir: run.runDir, ...written }, options, io);
  return result.gate.exitCode;
}

async function makeOne(names: readonly string[], options: MergeOptions, { cwd, random }: CliIo) {
  const outDir = resolve(cwd, options.out);
  const shards = await readShards(await findShards(names, { outDir, cwd }));
  const gateRules = await foldGateRules(options, { cwd, outDir, home: join(outDir, 'run') });
  const argv = askForAll(shards, options);
  return mergeShards(shards, { outDir, argv, gateRules, now: new Date(), random });
}

/** The command line that a run of all cases would have had. */
function askForAll([first]: readonly RecordedShard[], { out }: MergeOptions): string[] {
  const argv = dropOptions(first?.config.argv ?? [], new Set(['--shard', '--out']));
  return out === 'reports' ? argv : [...argv, '--out', out];
}

/** "Merged 7 of 8 shards into reports/.... Shard 3 is missing (bmw-x5, kia-rio)." */
async function sayMerged({ runDir, config }: RecordedRun, lang: Lang, { cwd }: CliIo): Promise<string> {
  const { of, shards, missing } = config.merged ?? { of: 0, shards: [], missing: [] };
  const split = splitCases(config.cases, of);
  const leftOut = missing.map((number) => {
    const ids = (split[number - 1] ?? []).map(({ id }) => id);
    return reasonOf('shard-left-out', { number, cases: nameFirst(ids, mostNamed) });
  });
  const merged = reasonOf('shards-merged', { n: shards.length, of, folder: relative(cwd, runDir) });
  return sayIn(lang, reasonOf('sentences', { parts: [merged, ...leftOut] }));
}

const mostNamed = 5;
