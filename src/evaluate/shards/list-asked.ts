import type { RunConfig } from '../../run/run-config.ts';
import { deriveAsked } from '../../run/split-config.ts';
import { casesOfShard } from './split-cases.ts';

type Asking = Pick<RunConfig, 'targets' | 'cases' | 'settings'>;

/** What a run, or its shard, sets out to ask for, as `run.json` has it. */
export function listAsked({ targets, cases, settings }: Asking): RunConfig['asked'] {
  return deriveAsked({ targets, settings, cases: casesOfShard(cases, settings.shard) });
}
