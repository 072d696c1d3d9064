import { makeCase } from '../model/case.fixture.ts';
import { makeTarget } from '../model/result.fixture.ts';
import { publishedRubric } from '../model/rubric.fixture.ts';
import type { Shard } from '../model/shard.ts';
import { type RunConfig, runConfigSchema, runConfigVersion } from './run-config.ts';
import { deriveAsked } from './split-config.ts';

export interface LargeRun {
  readonly cases: number;
  readonly repeat: number;
  /** Of it the first cases are asked for; all when left out. */
  readonly shard?: Shard;
}

/** The settings of a run of many cases at two targets. */
export function largeConfig({ cases: count, repeat, shard }: LargeRun): RunConfig {
  const cases = Array.from({ length: count }, (_, index) => makeCase({ id: `car-${index}` }));
  const targets = [makeTarget({ id: 'one' }), makeTarget({ id: 'two' })];
  const settings = {
    ...{
      repeat,
      concurrency: 3,
      sequential: false,
      timeoutMs: 1000,
      maxRetries: 2,
      images: true,
      measure: true,
    },
    ...{ allowPrivateAddresses: false, passScore: 60, maxErrorRate: 0, profile: 'strict' as const },
    ...(shard && { shard }),
  };
  const own = shard ? cases.filter((_, index) => index % shard.of === shard.number - 1) : cases;
  return runConfigSchema.parse({
    schemaVersion: runConfigVersion,
    id: '20261129T200000Z-abcd',
    suite: 'full',
    argv: ['run'],
    startedAt: '2026-11-29T20:00:00.000Z',
    durationMs: null,
    status: 'interrupted',
    git: null,
    versions: { 'car-eval': '0.1.0' },
    settings,
    targets,
    rubric: publishedRubric,
    brands: [],
    cases,
    asked: deriveAsked({ targets, cases: own, settings }),
  });
}
