import type { Pair, SettingChange } from '../../model/comparison.ts';
import type { RunInfo, SeriesResult } from '../../model/result.ts';
import type { ResultHead } from '../../run/stored-result.ts';
import {
  caseSettings,
  diffSettings,
  rubricSettings,
  runSettings,
  type Settings,
  targetSettings,
} from './list-settings.ts';
import type { TargetPairs } from './pair-targets.ts';

/** What was set otherwise for the run, its rubric, its programs and its targets. */
export function compareSettings(runs: Pair<ResultHead>, { pairs }: TargetPairs): SettingChange[] {
  const ofRun = (list: (run: RunInfo) => Settings) => ({
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
  ];
}

function comparePrograms({ before, after }: Pair<ResultHead>): SettingChange[] {
  const versions = { before: before.run.versions, after: after.run.versions };
  return diffSettings(versions, { area: 'program', subject: null }).map((change) => ({
    ...change,
    subject: change.field,
    field: 'version',
  }));
}

/** What was asked of the car of a case in other words; nothing for a case of one run alone. */
export function compareCar({ before, after }: Pair<SeriesResult | null>): SettingChange[] {
  if (before === null || after === null) return [];
  const settings = { before: caseSettings(before), after: caseSettings(after) };
  return diffSettings(settings, { area: 'case', subject: after.id });
}
