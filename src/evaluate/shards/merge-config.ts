import type { GateRules } from '../../model/gate-rules.ts';
import type { RunConfig } from '../../run/run-config.ts';
import { createRunId } from '../../run/run-id.ts';
import { listAsked } from './list-asked.ts';
import type { RecordedShard } from './recorded-shard.ts';
import { splitCases } from './split-cases.ts';

/** Where the run goes, and what is said of it beside its shards. */
export interface Merging {
  readonly outDir: string;
  /** The command line that asks for all of it. */
  readonly argv: readonly string[];
  /** Take the place of those that the shards were started with; null: those hold. */
  readonly gateRules: GateRules | null;
  readonly now: Date;
  /** 0 inclusive to 1 exclusive. */
  readonly random: () => number;
}

/** The `run.json` of the run that shards are of. */
export function mergeConfig(shards: readonly RecordedShard[], merging: Merging): RunConfig {
  const configs = shards.map(({ config }) => config);
  const [first] = shards;
  if (first === undefined) throw new Error('Expected at least one shard to merge');
  const { seal: _, ...config } = first.config;
  const { shard: _shard, ...settings } = config.settings;
  const gateRules = { ...settings.gateRules, ...merging.gateRules };
  const whole = {
    ...config,
    settings: { ...settings, ...(Object.keys(gateRules).length > 0 && { gateRules }) },
  };
  return {
    ...whole,
    id: createRunId(merging.now, merging.random),
    argv: [...merging.argv],
    ...spanOf(configs),
    status: 'complete',
    git: sameGit(configs),
    versions: joinVersions(configs),
    merged: {
      of: first.shard.of,
      shards: shards.map(({ shard: { number }, config: { id: run, startedAt, durationMs } }) => ({
        ...{ number, run, startedAt, durationMs },
      })),
      missing: listMissing(shards, first),
    },
    asked: listAsked(whole),
  };
}

/** From the first start to the last end, with what lies between. */
function spanOf(configs: readonly RunConfig[]): Pick<RunConfig, 'startedAt' | 'durationMs'> {
  const starts = configs.map(({ startedAt }) => Date.parse(startedAt));
  const ends = configs.map(({ durationMs }, index) => (starts[index] ?? 0) + (durationMs ?? 0));
  const start = Math.min(...starts);
  return { startedAt: new Date(start).toISOString(), durationMs: Math.max(...ends) - start };
}

/** A shard without a case is not missed. */
function listMissing(shards: readonly RecordedShard[], { config, shard }: RecordedShard): number[] {
  const there = new Set(shards.map((one) => one.shard.number));
  return splitCases(config.cases, shard.of).flatMap((cases, index) =>
    cases.length > 0 && !there.has(index + 1) ? [index + 1] : [],
  );
}

/** Null where machines stood at different commits: none of them is that of the run. */
function sameGit(configs: readonly RunConfig[]): RunConfig['git'] {
  const shas = new Set(configs.map(({ git }) => git?.sha));
  const sha = configs[0]?.git?.sha;
  return shas.size === 1 && sha ? { sha, dirty: configs.some(({ git }) => git?.dirty) } : null;
}

/** Machines may have other versions of Node: all are told. */
function joinVersions(configs: readonly RunConfig[]): RunConfig['versions'] {
  const names = [...new Set(configs.flatMap(({ versions }) => Object.keys(versions)))];
  const versionsOf = (name: string) => new Set(configs.flatMap(({ versions }) => versions[name] ?? []));
  return Object.fromEntries(names.map((name) => [name, [...versionsOf(name)].sort().join(', ')]));
}
