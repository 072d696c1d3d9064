import { shrinkPicture } from '../../images/small-picture.ts';
import type { JudgeTrust } from '../../model/judge-level.ts';
import type { JudgedFact, Judging } from '../../model/judging.ts';
import type { Observation } from '../../model/observation.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { VerdictFile } from '../../model/verdict.ts';
import { collectAnswers } from '../../review/collect-answers.ts';
import { observePeople } from '../../review/observe-people.ts';
import { readCalibrations } from '../../run/calibration-file.ts';
import { readJudgeRecords } from '../../run/judge-record.ts';
import { indexObservations } from '../../run/observation-index.ts';
import { openLines } from '../../run/read-lines.ts';
import { readRunHead } from '../../run/run-folder.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { openFolderStore } from '../../store/picture-store.ts';
import { readJudgeTrust } from '../score/judge-trust.ts';
import { accountForJudge } from './account-for-judge.ts';
import { gatherWork } from './gather-work.ts';
import { listJudgedFacts } from './judge-facts.ts';
import { readPrice } from './sum-work.ts';

/** What judges did in a run; to be closed, since what they saw stays on disk until a card needs it. */
export type OpenJudging = Judging & AsyncDisposable;

/** What judges and people saw in the pictures of one case, and what that comes to. */
export interface JudgedSeries {
  readonly seen: readonly Observation[];
  readonly facts: readonly JudgedFact[];
}

/**
 * Sums up what judges saw in the pictures of a run; what they saw itself stays on disk.
 *
 * @throws Stop `run-unreadable`
 */
export async function readJudging(
  runDir: string,
  result: StoredResult,
  verdicts: readonly VerdictFile[],
): Promise<OpenJudging> {
  const config = await readRunHead(runDir);
  const [trust, calibrations, records, index] = await Promise.all([
    readJudgeTrust({ runDir, config }),
    readCalibrations(runDir),
    readJudgeRecords(runDir),
    indexObservations(runDir),
  ]);
  const [lines, answers, { open }] = [openLines(), collectAnswers(verdicts), openFolderStore(runDir)];
  const readSeries = async (one: SeriesResult): Promise<JudgedSeries> => {
    const series = { case: one.id, shots: one.shots };
    const seen = (await index.read(series, lines)).filter(({ source }) => source === 'judge');
    const people = observePeople(series, answers);
    return { seen, facts: listJudgedFacts({ judge: seen, people, trust: trustOf(one, result, trust) }) };
  };
  const looking = config.specs?.looking ?? {};
  const work = await gatherWork(result, { readSeries, price: readPrice(looking) });
  const { blocks } = trust({ synthetic: false });
  return {
    judges: work.map((one) =>
      accountForJudge(one, {
        calibration: calibrations.get(one.id) ?? null,
        records: records.filter(({ judge }) => judge.id === one.id),
        blocks,
      }),
    ),
    factsOf: async (one) => (await readSeries(one)).facts,
    async openPicture(path) {
      const bytes = await open(path);
      return bytes && shrinkPicture(bytes);
    },
    [Symbol.asyncDispose]: () => lines[Symbol.asyncDispose](),
  };
}

function trustOf(
  { target }: Pick<SeriesResult, 'target'>,
  { targets }: Pick<StoredResult, 'targets'>,
  trust: Awaited<ReturnType<typeof readJudgeTrust>>,
): JudgeTrust {
  return trust({ synthetic: targets.find(({ id }) => id === target)?.synthetic ?? false });
}
