import { createHash } from 'node:crypto';
import { gatherFoils } from '../../evaluate/observe/judge-parts.ts';
import { instructionFor, isInstructed, layInstruction } from '../../judge/calibration/lay-instruction.ts';
import { judgeQuestions } from '../../judge/facts.ts';
import { chooseFoils } from '../../judge/foils.ts';
import type { BadgePlace } from '../../judge/pictures/badge-place.ts';
import {
  createPictureMaker,
  cropForLook,
  type SourcePicture,
} from '../../judge/pictures/prepare-pictures.ts';
import { expectCar } from '../../judge/questions/expect-car.ts';
import type { JudgeQuestion } from '../../judge/questions/question.ts';
import type { Mind } from '../../judge/simulated/judge-server.fixture.ts';
import { readForm } from '../../judge/simulated/mind-of-judge.fixture.ts';
import { answerTruly, type Truth } from '../../judge/simulated/truth.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import type { Brand } from '../../model/brand.ts';
import type { EvalCase } from '../../model/case.ts';
import { shuffle } from '../../statistics/shuffle.ts';
import { layInstructionWords } from './lay-words.ts';
import { makeStudioControl } from './studio-controls.ts';

/** A picture of which it is known what it shows. */
export interface ShownPicture extends SourcePicture {
  readonly truth: Truth;
  readonly evalCase: EvalCase;
}

interface Known {
  readonly truth: Truth;
  /** What a sheet of badges shows that comes with it, before it is shuffled. */
  readonly makers: readonly string[];
}

/** What is dealt to a judge that errs in none: 18 wrong ones, then 35 right ones. */
const errorless = [
  ...Array.from({ length: 18 }, (_, turn) => ['wrong', turn] as const),
  ...Array.from({ length: 35 }, (_, turn) => ['right', turn] as const),
];

/**
 * Stands behind a simulated service and is always right: it knows by the very bytes that are sent what these pictures and
 * the controls of the studio show.
 */
export async function createLookingMind(
  brands: readonly Brand[],
  shown: readonly ShownPicture[],
): Promise<Mind> {
  const known = new Map<string, Known>();
  const maker = createPictureMaker();
  const sources = await gatherFoils(brands);
  const lexicon = buildLexicon(brands);
  const learn = async (
    { truth, evalCase, ...picture }: ShownPicture,
    shows: readonly (readonly [role: 'whole' | 'covered' | 'badge', place: BadgePlace | null])[],
  ) => {
    const knowledge = { truth, makers: chooseFoils(evalCase, sources).makers };
    for (const [role, place] of shows)
      known.set(digest((await maker.show(picture, role, place)).jpeg), knowledge);
  };
  const learnControl = async (question: JudgeQuestion, side: 'wrong' | 'right', turn: number) => {
    const { control, truths } = makeStudioControl({ question, side, turn }, brands);
    const { evalCase, pictures } = control;
    const words = instructionFor(question, expectCar(evalCase, pictures[0]?.angle ?? 'front', lexicon));
    for (const [index, picture] of pictures.entries()) {
      const laid = isInstructed({ side, turn })
        ? layInstruction(picture, words, layInstructionWords)
        : picture;
      const truth = truths[index];
      const role = question.sends.find((one) => one === 'badge' || one === 'covered') ?? 'whole';
      const place = role === 'badge' ? cropForLook(picture.angle, 0) : null;
      if (truth) await learn({ ...laid, truth, evalCase }, [[role, place]]);
    }
  };
  const dealt = new Map<string, number>();
  /** Controls come one after another: those that may be next are looked at until it is one of them. */
  const learnUntil = async (question: JudgeQuestion, isKnown: () => boolean) => {
    for (let next = dealt.get(question.id) ?? 0; next < errorless.length && !isKnown(); next += 1) {
      const [side, turn] = errorless[next] ?? ['wrong', 0];
      await learnControl(question, side, turn);
      dealt.set(question.id, next + 1);
    }
  };
  for (const picture of shown)
    await learn(picture, [
      ['whole', null],
      ['covered', null],
      ...[0, 1, 2].map((round) => ['badge', cropForLook(picture.angle, round)] as const),
    ]);
  let learning: Promise<unknown> = Promise.resolve();
  return async (text, pictures, { seed }) => {
    const question = judgeQuestions.find(({ wordings }) => wordings.some((words) => text.includes(words)));
    // Where a badge is, is the one other question.
    if (question === undefined) return { answer: null };
    const photos = pictures
      .filter((_, index) => question.sends[index] !== 'references')
      .map((jpeg) => digest(jpeg));
    const isKnown = () => photos.every((photo) => known.has(photo));
    learning = learning.then(() => learnUntil(question, isKnown));
    await learning;
    const found = photos.map((photo) => known.get(photo));
    const truths = found.flatMap((one) => (one ? [one.truth] : []));
    const sheet = shuffle(found[0]?.makers ?? [], seed ?? 0);
    return { answer: answerTruly({ question: question.id, reply: readForm(text) }, truths, sheet) };
  };
}

function digest(jpeg: Buffer): string {
  return createHash('sha256').update(jpeg).digest('hex');
}
