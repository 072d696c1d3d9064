import { dirname } from 'node:path';
import { addAnswers, learnFromPeople } from '../../judge/calibration/learn-from-people.ts';
import { type ControlAnswer, kindOfPictures } from '../../model/calibration.ts';
import { collectAnswers } from '../../review/collect-answers.ts';
import { observePeople } from '../../review/observe-people.ts';
import { readVerdicts } from '../../review/read-verdicts.ts';
import { readCalibrations, writeCalibration } from '../../run/calibration-file.ts';
import { indexObservations } from '../../run/observation-index.ts';
import { openLines } from '../../run/read-lines.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import { listRecordedSeries } from '../../run/recorded/recorded-series.ts';
import { readSeenSeries } from './read-seen-series.ts';

/**
 * Holds what judges said of the pictures of a run against what people say of them, and keeps that with the judges: so are
 * they certified for the kind of picture they look at. Asks nobody anything.
 *
 * @param now milliseconds since 1970
 * @throws Stop `run-unreadable`
 */
export async function learnOfJudges(run: RecordedRun, now: number): Promise<void> {
  const known = await readCalibrations(run.runDir);
  if (known.size === 0) return;
  const learnt = await gatherAnswers(run);
  for (const [id, calibration] of known) {
    const answers = addAnswers(calibration.answers, learnt.get(id) ?? []);
    if (answers.length === calibration.answers.length) continue;
    const checkedAt = new Date(now).toISOString();
    await writeCalibration(dirname(run.runDir), { ...calibration, answers, checkedAt });
  }
}

/** By judge. */
async function gatherAnswers(run: RecordedRun): Promise<ReadonlyMap<string, readonly ControlAnswer[]>> {
  const answers = collectAnswers(await readVerdicts(run.runDir));
  const index = await indexObservations(run.runDir);
  await using lines = openLines();
  const learnt = new Map<string, ControlAnswer[]>();
  for (const recorded of listRecordedSeries(run)) {
    const { shots, observations } = await readSeenSeries(recorded, index, lines);
    const people = observePeople({ case: recorded.evalCase.id, shots }, answers);
    const kind = kindOfPictures(recorded.target);
    for (const [id, judge] of groupByJudge(observations))
      learnt.set(id, [...(learnt.get(id) ?? []), ...learnFromPeople({ judge, people, kind })]);
  }
  return learnt;
}

type Observations = Awaited<ReturnType<typeof readSeenSeries>>['observations'];

function groupByJudge(observations: Observations): ReadonlyMap<string, Observations> {
  const byJudge = new Map<string, Observations>();
  for (const one of observations) {
    const id = one.source === 'judge' ? one.meta.by : undefined;
    if (id !== undefined) byJudge.set(id, [...(byJudge.get(id) ?? []), one]);
  }
  return byJudge;
}
