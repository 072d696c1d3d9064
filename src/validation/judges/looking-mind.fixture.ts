import { createHash } from 'node:crypto';
import { gatherFoils } from '../../evaluate/observe/judge-parts.ts';
import { wayToAskAgain } from '../../judge/calibration/ask-again.ts';
import type { ControlWanted } from '../../judge/calibration/control.ts';
import { instructionFor, isInstructed, layInstruction } from '../../judge/calibration/lay-instruction.ts';
import { turnIf } from '../../judge/compose-request.ts';
import { judgeQuestions } from '../../judge/facts.ts';
import { chooseFoils } from '../../judge/foils.ts';
import type { BadgePlace } from '../../judge/pictures/badge-place.ts';
import {
  createPictureMaker,
  cropForLook,
  type PictureMaker,
  type SourcePicture,
} from '../../judge/pictures/prepare-pictures.ts';
import { expectCar } from '../../judge/questions/expect-car.ts';
import type { JudgeQuestion } from '../../judge/questions/question.ts';
import type { Mind } from '../../judge/simulated/judge-server.fixture.ts';
import { mindOfJudge } from '../../judge/simulated/mind-of-judge.fixture.ts';
import { type Nature, oracle, simulateJudge } from '../../judge/simulated/simulated-judge.ts';
import type { Known, KnownPicture, Truth } from '../../judge/simulated/truth.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import type { Brand } from '../../model/brand.ts';
import type { EvalCase } from '../../model/case.ts';
import type { Side } from '../../statistics/sequential-certificate.ts';
import { shuffle } from '../../statistics/shuffle.ts';
import { misread, showAsked } from './judged-series.ts';
import { layInstructionWords } from './lay-words.ts';
import { makeStudioControl } from './studio-controls.ts';

/** A picture of which it is known what it shows. */
export interface ShownPicture extends SourcePicture {
  readonly truth: Truth;
  readonly evalCase: EvalCase;
}

export interface LookingMind {
  /** Left out: it is always right. */
  readonly nature?: Nature;
  /** 0..1, for natures that err by chance. */
  readonly random?: () => number;
  /** One that remembers saves drawing a control again for every mind. */
  readonly pictures?: PictureMaker;
}

type Shows = readonly (readonly [role: 'whole' | 'covered' | 'badge', place: BadgePlace | null])[];

/** What a picture shows, and as what it may be sent. */
interface Lesson {
  readonly evalCase: EvalCase;
  readonly knowledge: KnownPicture;
  readonly shows: Shows;
}

/**
 * Stands behind a simulated service: it knows by the very bytes that are sent what these pictures and the controls of the
 * studio show, and says of them what its nature is.
 */
export async function createLookingMind(
  brands: readonly Brand[],
  shown: readonly ShownPicture[],
  { nature = oracle, random, pictures: maker = createPictureMaker() }: LookingMind = {},
): Promise<Mind> {
  const known = new Map<string, Known>();
  /** What a sheet of badges shows that comes with a picture, before it is shuffled. */
  const sheets = new Map<string, readonly string[]>();
  /** Pictures and seeds that a sheet came with. */
  const shuffled = new Set<string>();
  const sources = await gatherFoils(brands);
  const lexicon = buildLexicon(brands);
  const learn = async (picture: SourcePicture, { evalCase, knowledge, shows }: Lesson) => {
    for (const [role, place] of shows) {
      const key = digest((await maker.show(picture, role, place)).jpeg);
      known.set(key, knowledge);
      sheets.set(key, chooseFoils(evalCase, sources).makers);
    }
  };
  const learnControl = async (question: JudgeQuestion, side: Side, turn: number) => {
    const { control, truths } = makeStudioControl({ question, side, turn }, brands);
    const { evalCase, pictures } = control;
    const words = instructionFor(question, expectCar(evalCase, pictures[0]?.angle ?? 'front', lexicon));
    const instructed = isInstructed({ side, turn });
    for (const [index, truth] of truths.entries()) {
      const picture = pictures[index];
      if (picture === undefined) continue;
      const asked = showAsked(evalCase, picture.angle, evalCase.id);
      const other = { ...misread(asked), car: `not ${evalCase.id}, ${index}` };
      const knowledge = { ...{ truth, asked, other }, ...(instructed && { words }) };
      const laid = instructed ? layInstruction(picture, words, layInstructionWords) : picture;
      await learn(laid, { evalCase, knowledge, shows: showsOf({ question, side, turn }, picture) });
    }
  };
  const dealt = new Map<string, Record<Side, number>>();
  /** Controls come one after another, wrong ones first: what is dealt next is the next of that side, or the first right one. */
  const learnUntil = async (question: JudgeQuestion, isKnown: () => boolean) => {
    const next = dealt.get(question.id) ?? { wrong: 0, right: 0 };
    dealt.set(question.id, next);
    for (const side of next.right === 0 ? (['wrong', 'right'] as const) : (['right'] as const)) {
      if (isKnown()) return;
      await learnControl(question, side, next[side]);
      next[side] += 1;
    }
  };
  for (const { truth, evalCase, ...picture } of shown) {
    const asked = showAsked(evalCase, picture.angle, evalCase.id);
    const knowledge = { truth, asked, other: misread(asked) };
    await learn(picture, { evalCase, knowledge, shows: allShows(picture) });
  }
  const judge = simulateJudge({
    ...{ id: 'looking', nature, ...(random && { random }) },
    recognise: ({ jpeg }) => known.get(digest(jpeg)) ?? null,
  });
  const say = mindOfJudge(
    judge,
    (text) => nameLook(text) ?? { question: 'badge-box', revision: '', look: 0 },
  );
  let learning: Promise<unknown> = Promise.resolve();
  return async (text, pictures, asked) => {
    const question = judgeQuestions.find(({ id }) => id === nameLook(text)?.question);
    // Where a badge is, is the one other question.
    if (question === undefined) return { answer: null };
    const isSheet = (_: Buffer, index: number) => question.sends[index] === 'references';
    const photos = pictures.filter((one, index) => !isSheet(one, index)).map(digest);
    learning = learning.then(() => learnUntil(question, () => photos.every((photo) => known.has(photo))));
    await learning;
    const drawn = `${photos[0]} ${asked.seed}`;
    const makers = shuffle(sheets.get(photos[0] ?? '') ?? [], asked.seed ?? 0);
    for (const sheet of pictures.filter(isSheet).map(digest)) {
      // A second sheet of the same seed is the first one in the other order.
      if (!known.has(sheet)) known.set(sheet, { makers: turnIf(shuffled.has(drawn), makers) });
      shuffled.add(drawn);
    }
    return say(text, pictures, asked);
  };
}

/** What a control is shown as: in the next look a badge is cut out otherwise. */
function showsOf(wanted: ControlWanted, { angle }: SourcePicture): Shows {
  const role = wanted.question.sends.find((one) => one === 'badge' || one === 'covered') ?? 'whole';
  const looks = wayToAskAgain(wanted) === 'reworded' ? [0, 1] : [0];
  return role === 'badge' ? looks.map((look) => [role, cropForLook(angle, look)]) : [[role, null]];
}

/** What a picture of a run may be shown as. */
function allShows({ angle }: SourcePicture): Shows {
  const crops = [0, 1, 2].map((round) => ['badge', cropForLook(angle, round)] as const);
  return [['whole', null], ['covered', null], ...crops];
}

/** Which look this is, by the words; null for another question. */
function nameLook(text: string) {
  for (const { id, revision, wordings } of judgeQuestions) {
    const look = wordings.findIndex((words) => text.includes(words));
    if (look >= 0) return { question: id, revision: String(revision), look };
  }
  return null;
}

function digest(jpeg: Buffer): string {
  return createHash('sha256').update(jpeg).digest('hex');
}
