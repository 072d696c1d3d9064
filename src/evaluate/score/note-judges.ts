import { levelOfFact } from '../../judge/calibration/standing.ts';
import { factNames, judgeFacts } from '../../judge/facts.ts';
import { type Calibration, kindOfPictures } from '../../model/calibration.ts';
import { judgeLevels } from '../../model/judge-level.ts';
import type { JudgeNote } from '../../model/judge-note.ts';
import type { JudgeRecord } from '../../model/judge-record.ts';
import type { TargetInfo } from '../../model/result.ts';
import { readCalibrations } from '../../run/calibration-file.ts';

/**
 * What is to be said of the judges of a run.
 *
 * @param records what each did, one or more for each of them
 * @throws Stop `run-unreadable`
 */
export async function noteJudges(
  runDir: string,
  records: readonly JudgeRecord[],
  targets: readonly Pick<TargetInfo, 'synthetic'>[],
): Promise<JudgeNote[]> {
  const calibrations = await readCalibrations(runDir);
  const ids = [...new Set(records.map(({ judge }) => judge.id))];
  return ids.map((id) => ({
    ...sumUp(records.filter(({ judge }) => judge.id === id)),
    levels: listLevels(calibrations.get(id) ?? null, targets),
  }));
}

function sumUp(records: readonly JudgeRecord[]): Omit<JudgeNote, 'levels'> {
  const last = records.at(-1);
  const all = records.map(({ asked }) => asked);
  const sum = (of: (one: JudgeRecord['asked']) => number) => all.reduce((total, one) => total + of(one), 0);
  const failed: Record<string, number> = {};
  for (const [code, n] of all.flatMap((one) => Object.entries(one.failed)))
    failed[code] = (failed[code] ?? 0) + n;
  const currency = last?.asked.cost?.currency;
  const isKnown = all.every(({ cost }) => cost !== null && cost.currency === currency);
  return {
    model: last?.judge.modelAnswered ?? last?.judge.modelAsked ?? '',
    host: last?.judge.host ?? '',
    looks: sum(({ looks }) => looks),
    remembered: sum(({ remembered }) => remembered),
    calls: sum(({ usage }) => usage.calls),
    cost:
      isKnown && currency !== undefined ? { amount: sum(({ cost }) => cost?.amount ?? 0), currency } : null,
    failed,
  };
}

/** Of several kinds of pictures in one run the level that is lowest counts. */
function listLevels(
  calibration: Calibration | null,
  targets: readonly Pick<TargetInfo, 'synthetic'>[],
): JudgeNote['levels'] {
  const answers = calibration?.answers ?? [];
  const asked = new Set(answers.map(({ question }) => question));
  const facts = factNames.filter((name) => judgeFacts[name].questions.some(({ id }) => asked.has(id)));
  const kinds = targets.map(kindOfPictures);
  const levelOf = (name: (typeof facts)[number]) => {
    const found = kinds.map((kind) => levelOfFact(name, kind, answers));
    return judgeLevels.find((level) => found.includes(level)) ?? 'untrusted';
  };
  return judgeLevels
    .toReversed()
    .map((level) => ({ level, facts: facts.filter((name) => levelOf(name) === level) }))
    .filter((one) => one.facts.length > 0);
}
