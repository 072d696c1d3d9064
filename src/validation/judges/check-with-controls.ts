import { gatherFoils } from '../../evaluate/observe/judge-parts.ts';
import { type CheckedJudge, checkJudge } from '../../judge/calibration/check-judge.ts';
import type { Checking } from '../../judge/calibration/check-question.ts';
import type { DealControl } from '../../judge/calibration/control.ts';
import { judgeFacts, weighedFacts } from '../../judge/facts.ts';
import type { Judge } from '../../judge/judge.ts';
import { createPictureMaker, type PictureMaker } from '../../judge/pictures/prepare-pictures.ts';
import type { JudgeQuestion } from '../../judge/questions/question.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import type { Brand } from '../../model/brand.ts';
import type { ControlAnswer, PictureKind } from '../../model/calibration.ts';
import { readCalibration, writeCalibration } from '../../run/calibration-file.ts';
import { layInstructionWords } from './lay-words.ts';

export interface ControlCheck {
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

/** What controls are asked. */
export interface Controls {
  readonly kind: PictureKind;
  /** @param before all answers there are of the judge */
  deal(before: readonly ControlAnswer[]): DealControl;
}

/**
 * Checks a judge by controls, from where it was left. What it answered is kept after every question.
 *
 * @throws the signal's reason when it is aborted; Stop `run-unreadable` for a calibration of another form
 */
export async function checkWithControls(
  judge: Judge,
  { kind, deal }: Controls,
  check: ControlCheck,
): Promise<CheckedJudge> {
  const {
    outDir,
    brands,
    facts = weighedFacts,
    signal,
    now,
    onAnswer,
    pictures = createPictureMaker(),
  } = check;
  const sources = await gatherFoils(brands);
  for (;;) {
    const { id } = judge.identity;
    const before = await readCalibration(outDir, id);
    const checking = {
      ...sources,
      ...{ judge, pictures, signal, lexicon: buildLexicon(brands) },
      ...{ deal: deal(before?.answers ?? []), layWords: layInstructionWords },
      ...(onAnswer && { onAnswer }),
    };
    const checked = await checkJudge(checking, {
      ...{ kind, now, before },
      questions: weighedFacts
        .filter((name) => facts.includes(name))
        .flatMap((name): readonly JudgeQuestion[] => judgeFacts[name].questions),
      // Nothing is kept as the word of one that another has said.
      save: async (calibration) => {
        if (calibration.judge.id === id) await writeCalibration(outDir, calibration);
      },
    });
    if (judge.identity.id === id) return checked;
  }
}
