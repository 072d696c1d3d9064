import { clusterOf } from '../../model/cluster.ts';
import type { Pair, SettingChange } from '../../model/comparison.ts';
import type { Result, SeriesResult } from '../../model/result.ts';
import {
  caseSettings,
  diffSettings,
  rubricSettings,
  runSettings,
  type Settings,
  targetSettings,
} from './list-settings.ts';
import type { TargetPairs } from './pair-targets.ts';

type SeriesPair = Pair<SeriesResult | null>;

/** What was set otherwise: for the run, its rubric, its programs, its targets, and the cars asked for. */
export function compareSettings(
  runs: Pair<Result>,
  { pairs }: TargetPairs,
  cases: readonly SeriesPair[],
): SettingChange[] {
  const ofRun = (list: (run: Result['run']) => Settings) => ({
    before: list(runs.before.run),
    after: list(runs.after.run),
  });
  return [
    ...diffSettings(ofRun(runSettings), { area: 'run', subject: null }),
    ...diffSettings(ofRun(rubricSettings), { area: 'rubric', subject: null }),
    ...comparePrograms(runs),
    ...pairs.flatMap(({ before, after }) =>
      diffSettings(
        { before: targetSettings(before), after: targetSettings(after) },
        { area: 'target', subject: after.id },
      ),
    ),
    ...compareCars(cases),
  ];
}

function comparePrograms({ before, after }: Pair<Result>): SettingChange[] {
  const versions = { before: before.run.versions, after: after.run.versions };
  return diffSettings(versions, { area: 'program', subject: null }).map((change) => ({
    ...change,
    subject: change.field,
    field: 'version',
  }));
}

/** A car is the same for all targets and samples of its case, and named once. */
function compareCars(cases: readonly SeriesPair[]): SettingChange[] {
  const byCase = new Map<string, SettingChange[]>();
  for (const { before, after } of cases) {
    if (before === null || after === null || byCase.has(clusterOf(after))) continue;
    const settings = { before: caseSettings(before), after: caseSettings(after) };
    byCase.set(clusterOf(after), diffSettings(settings, { area: 'case', subject: after.id }));
  }
  return [...byCase.values()].flat();
}
