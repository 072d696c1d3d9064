import type { RunConfig } from '../../run/run-config.ts';
import { listSeries } from '../generate/series-runner.ts';

type Asking = Pick<RunConfig, 'targets' | 'cases' | 'settings'>;

/** What a run, or its shard, sets out to ask for, as `run.json` has it. */
export function listAsked({ targets, cases, settings }: Asking): RunConfig['asked'] {
  return listSeries({ targets, suite: { cases }, settings }).map(({ target, evalCase, sample }) => ({
    target: target.id,
    case: evalCase.id,
    sample,
    angles: evalCase.angles,
  }));
}
