import { gatherFoils } from '../../evaluate/observe/judge-parts.ts';
import { type CheckedJudge, checkJudge } from '../../judge/calibration/check-judge.ts';
import type { Checking } from '../../judge/calibration/check-question.ts';
import { type FactName, factNames, judgeFacts } from '../../judge/facts.ts';
import type { Judge } from '../../judge/judge.ts';
import { createPictureMaker, type PictureMaker } from '../../judge/pictures/prepare-pictures.ts';
import type { JudgeQuestion } from '../../judge/questions/question.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import type { Brand } from '../../model/brand.ts';
import { readCalibration, writeCalibration } from '../../run/calibration-file.ts';
import { layInstructionWords } from './lay-words.ts';
import { dealFromStudio } from './studio-controls.ts';

export interface StudioCheck {
  /** Folder of the runs: what is found out is kept there, under `judges`. */
  readonly outDir: string;
  readonly brands: readonly Brand[];
  /** What a run asks; left out, all. Nothing is checked that no check rests on. */
  readonly facts?: readonly string[];
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  now(): number;
  readonly onAnswer?: Checking['onAnswer'];
  /** Left out: pictures are really drawn. */
  readonly pictures?: PictureMaker;
}

/** Text over a picture is only warned of, and the paint is the pixels'. */
export const weighedFacts: readonly FactName[] = factNames.filter(
  (name) => name !== 'overlay-text' && name !== 'paint',
);

/**
 * Checks a judge by drawn controls, from where it was left: it is certified for drawings by them, and provisional for
 * photographs. What it answered is kept after every question.
 *
 * @throws the signal's reason when it is aborted; Stop `run-unreadable` for a calibration of another form
 */
export async function checkWithStudio(judge: Judge, check: StudioCheck): Promise<CheckedJudge> {
  const {
    outDir,
    brands,
    facts = weighedFacts,
    signal,
    now,
    onAnswer,
    pictures = createPictureMaker(),
  } = check;
  const checking = {
    ...(await gatherFoils(brands)),
    ...{ judge, pictures, signal, lexicon: buildLexicon(brands) },
    ...{ deal: dealFromStudio(brands), layWords: layInstructionWords },
    ...(onAnswer && { onAnswer }),
  };
  return checkJudge(checking, {
    ...{ kind: 'drawn', now },
    questions: weighedFacts
      .filter((name) => facts.includes(name))
      .flatMap((name): readonly JudgeQuestion[] => judgeFacts[name].questions),
    before: await readCalibration(outDir, judge.identity.id),
    save: (calibration) => writeCalibration(outDir, calibration),
  });
}
