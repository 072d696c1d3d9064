import { kindOfPictures, type PictureKind } from '../../model/calibration.ts';
import type { JudgeLevel, JudgeTrust } from '../../model/judge-level.ts';
import type { TargetInfo } from '../../model/result.ts';
import { readCalibrations } from '../../run/calibration-file.ts';
import type { PartedRun } from '../../run/recorded/parted-run.ts';
import { wasJudged } from '../../run/was-judged.ts';

/**
 * How far the judges of a run are trusted, by the controls they were asked up to now: a drawn picture asks for drawn ones,
 * any other for photographs.
 *
 * @throws Stop `run-unreadable`
 */
export async function readJudgeTrust({
  runDir,
  config,
}: Pick<PartedRun, 'runDir' | 'config'>): Promise<(target: Pick<TargetInfo, 'synthetic'>) => JudgeTrust> {
  const levelOf = (await wasJudged(runDir)) ? await readLevels(runDir) : () => 'untrusted' as const;
  const said = config.settings.judgeBlocks ?? config.specs?.looking['judgeBlocks'];
  const blocks = said === 'provisional' ? 'provisional' : 'certified';
  return (target) => ({
    blocks,
    levelOf: (by, question) => levelOf(by, question, kindOfPictures(target)),
  });
}

type LevelOf = (by: string, question: string, kind: PictureKind) => JudgeLevel;

async function readLevels(runDir: string): Promise<LevelOf> {
  const { levelOfFact } = await import('../../judge/calibration/standing.ts');
  const { factNames } = await import('../../judge/facts.ts');
  const calibrations = await readCalibrations(runDir);
  return (by, question, kind) => {
    const fact = factNames.find((name) => name === question);
    const answers = calibrations.get(by)?.answers ?? [];
    return fact ? levelOfFact(fact, kind, answers) : 'untrusted';
  };
}
