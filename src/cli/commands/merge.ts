import { join, relative, resolve } from 'node:path';
import { scoreRun } from '../../evaluate/score/score-run.ts';
import { findShards } from '../../evaluate/shards/find-shards.ts';
import { mergeShards } from '../../evaluate/shards/merge-shards.ts';
import { readShards } from '../../evaluate/shards/read-shards.ts';
import type { RecordedShard } from '../../evaluate/shards/recorded-shard.ts';
import { splitCases } from '../../evaluate/shards/split-cases.ts';
import { writeReports } from '../../evaluate/write-reports.ts';
import { nameFirst } from '../../model/count.ts';
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
import { showResult } from '../show-result.ts';

export type MergeOptions = ShowOptions & GateOptions;

/** `car-eval merge RUN...`: makes one run of shards, scores and reports it. Resolves to the exit code of its gate. */
export async function merge(names: readonly string[], options: MergeOptions, io: CliIo): Promise<number> {
  limitHeapGrowth('scoring');
  const outDir = resolve(io.cwd, options.out);
  const shards = await readShards(await findShards(names, { outDir, cwd: io.cwd }));
  const gateRules = await foldGateRules(options, { cwd: io.cwd, outDir, home: join(outDir, 'run') });
  const asked = { argv: askForAll(shards, options), gateRules };
  const run = await mergeShards(shards, { outDir, ...asked, now: new Date(), random: io.random });
  await using _alone = await lockRun(run.runDir);
  io.stderr.write(`${plainText(sayMerged(run, io))}\n`);
  const result = await scoreRun(inOnePart(run));
  await markLatest(outDir, run.config.id);
  const written = await writeReports(run.runDir, result, options);
  await showResult({ result, runDir: run.runDir, ...written }, options, io);
  return result.gate.exitCode;
}

/** The command line that a run of all cases would have had. */
function askForAll([first]: readonly RecordedShard[], { out }: MergeOptions): string[] {
  const argv = dropOptions(first?.config.argv ?? [], new Set(['--shard', '--out']));
  return out === 'reports' ? argv : [...argv, '--out', out];
}

/** "Merged 7 of 8 shards into reports/...; shard 3 is missing (bmw-x5, kia-rio)." */
function sayMerged({ runDir, config }: RecordedRun, { cwd }: CliIo): string {
  const { of, shards, missing } = config.merged ?? { of: 0, shards: [], missing: [] };
  const split = splitCases(config.cases, of);
  const named = missing.map((number) => {
    const ids = (split[number - 1] ?? []).map(({ id }) => id);
    return `shard ${number} is missing (${nameFirst(ids, mostNamed)})`;
  });
  return `${[`Merged ${shards.length} of ${of} shards into ${relative(cwd, runDir)}`, ...named].join('; ')}.`;
}

const mostNamed = 5;
