import { isDeepStrictEqual } from 'node:util';
import { Stop } from '../../errors.ts';
import { nameShard } from '../../model/shard.ts';
import type { RunConfig } from '../../run/run-config.ts';
import { addressOf } from '../../summary/compare/list-settings.ts';
import type { RecordedShard } from './recorded-shard.ts';

/** @throws Stop `bad-input` where two shards were not asked and are not scored alike, with the first thing that differs */
export function refuseOtherRun(shard: RecordedShard, first: RecordedShard): void {
  const [own, others] = [factsOf(shard), factsOf(first)];
  const path = findDifference(own, others);
  if (path === null) return;
  const [found, expected] = [own, others].map((facts) => sayValue(readAt(facts, path)));
  throw new Stop(
    'bad-input',
    `Expected shards of one run, got those of two: \`${path.join('.')}\` is ${found} in ${shard.runDir} (${nameShard(shard.shard)}) and ${expected} in ${first.runDir} (${nameShard(first.shard)}).`,
    'Run all shards with the same flags, cases, prompts and version, then merge them.',
  );
}

/** What has to be the same wherever a shard runs: what was asked of whom, and by what it is scored. */
function factsOf({ config, shard }: RecordedShard) {
  const { suite, feed, settings, targets, rubric, brands, cases, versions } = config;
  return {
    shards: shard.of,
    version: versions['car-eval'],
    suite,
    feed,
    settings: settingsOf(settings),
    targets: targets.map((one) => ({ ...one, baseUrl: addressOf(one) })),
    cases: Object.fromEntries(cases.map(({ source: _, ...one }) => [one.id, one])),
    order: cases.map(({ id }) => id),
    brands,
    rubric,
  };
}

/** Pace and ways through the network are a machine's own, and so is the path to a baseline. */
function settingsOf(settings: RunConfig['settings']) {
  const {
    shard: _,
    concurrency: _pace,
    health: _health,
    mapHosts: _hosts,
    allowPrivateAddresses: _private,
    ...own
  } = settings;
  const { noRegression, ...rules } = own.gateRules ?? {};
  return { ...own, gateRules: { ...rules, noRegression: noRegression && { ...noRegression, baseline: '' } } };
}

type Path = readonly string[];

/** Leads to the first thing that differs; null where nothing does. */
function findDifference(one: unknown, other: unknown, path: Path = []): Path | null {
  if (isDeepStrictEqual(one, other)) return null;
  if (!isNode(one) || !isNode(other)) return path;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = findDifference(one[key], other[key], [...path, key]);
    if (found !== null) return found;
  }
  return path;
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readAt(facts: unknown, path: Path): unknown {
  return path.reduce((value, key) => (isNode(value) ? value[key] : undefined), facts);
}

function sayValue(value: unknown): string {
  if (value === undefined) return 'not there';
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}...` : text;
}
