import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import type { Looker, LookerQuestion, Picture, PlannedLook } from '../../model/looker.ts';
import type { Look } from '../../model/observation.ts';
import { pairsOf } from '../../model/pairs.ts';
import { indexObservations } from '../../run/observation-index.ts';
import type { LineReader } from '../../run/read-lines.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import type { RecordedSeries } from '../../run/recorded/recorded-series.ts';
import { listQuestions, type Questions } from '../../scorers/list-questions.ts';
import { readSeenSeries } from '../score/read-seen-series.ts';
import { scoringRules } from '../score/scoring-rules.ts';
import { keyOfAnswer } from './keep-observations.ts';
import { listPictures } from './list-pictures.ts';

/** One look at one picture, or at two, that a source is to take. */
export interface AskedLook {
  /** Tells looks apart, and those of one revision from those of another. */
  readonly key: string;
  readonly look: Look;
  readonly evalCase: EvalCase;
  readonly pictures: readonly Picture[];
  /** All accepted pictures of the series. */
  readonly series: readonly Picture[];
  /** True when the answer came with the pictures. */
  readonly isKnown: boolean;
}

/** Lists the looks that a source is to take at one series, from what is known of its pictures at the start. */
export async function prepareLooks(
  run: RecordedRun,
  looker: Looker,
  lines: LineReader,
): Promise<(recorded: RecordedSeries) => Promise<AskedLook[]>> {
  const rules = scoringRules(run.config);
  const index = await indexObservations(run.runDir);
  return async (recorded) => {
    const { evalCase, target } = recorded;
    const { shots, facts } = await readSeenSeries(recorded, index, lines);
    const questions = listQuestions(looker.source, shots, { ...rules, evalCase, target, facts });
    const pictures = listPictures(shots, run.runDir);
    return planLooks(evalCase.id, questions, looker).map((planned) =>
      toLook(planned, { evalCase, pictures, looker }),
    );
  };
}

/** The looks that a source takes at a series of which only the angles are known. */
export function planLooks(caseId: string, questions: Questions, looker: Looker): PlannedLook[] {
  return [...questions].flatMap(([question, angles]) =>
    groupAngles([...angles], looker.questions[question]).map((group) => ({
      case: caseId,
      angles: group,
      question,
    })),
  );
}

/** A source that does not know the question is not asked. */
function groupAngles(angles: readonly Angle[], question: LookerQuestion | undefined): Angle[][] {
  if (question === undefined) return [];
  return question.of === 'pair' ? pairsOf(angles) : angles.map((angle) => [angle]);
}

interface LookParts {
  readonly evalCase: EvalCase;
  readonly pictures: readonly Picture[];
  readonly looker: Looker;
}

function toLook(planned: PlannedLook, { evalCase, pictures, looker }: LookParts): AskedLook {
  const shown = planned.angles.flatMap((angle) => pictures.find((one) => one.angle === angle) ?? []);
  const look = { ...planned, images: shown.map(({ photo }) => photo.sha256) };
  const revision = looker.questions[planned.question]?.revision ?? '';
  const isKnown = looker.isKnown?.(shown) ?? false;
  return {
    key: keyOfAnswer(look, revision),
    look,
    evalCase,
    pictures: shown,
    series: pictures,
    isKnown,
  };
}
