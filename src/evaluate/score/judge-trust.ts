import { levelOfFact } from '../../judge/calibration/standing.ts';
import { factNames } from '../../judge/facts.ts';
import { kindOfPictures } from '../../model/calibration.ts';
import type { JudgeTrust } from '../../model/judge-level.ts';
import type { TargetInfo } from '../../model/result.ts';
import { readCalibrations } from '../../run/calibration-file.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';

/**
 * How far the judges of a run are trusted, by the controls they were asked up to now: a drawn picture asks for drawn ones,
 * any other for photographs.
 *
 * @throws Stop `run-unreadable`
 */
export async function readJudgeTrust({
  runDir,
  config,
}: Pick<RecordedRun, 'runDir' | 'config'>): Promise<(target: Pick<TargetInfo, 'synthetic'>) => JudgeTrust> {
  const calibrations = await readCalibrations(runDir);
  const said = config.settings.judgeBlocks ?? config.specs?.looking['judgeBlocks'];
  const blocks = said === 'provisional' ? 'provisional' : 'certified';
  return (target) => ({
    blocks,
    levelOf(by, question) {
      const fact = factNames.find((name) => name === question);
      const answers = calibrations.get(by)?.answers ?? [];
      return fact ? levelOfFact(fact, kindOfPictures(target), answers) : 'untrusted';
    },
  });
}
