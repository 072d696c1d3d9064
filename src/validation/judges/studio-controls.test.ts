import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { gatherFoils } from '../../evaluate/observe/judge-parts.ts';
import { checkJudge } from '../../judge/calibration/check-judge.ts';
import type { ControlWanted } from '../../judge/calibration/control.ts';
import { levelOfFact } from '../../judge/calibration/standing.ts';
import { composeRequest } from '../../judge/compose-request.ts';
import { judgeQuestions } from '../../judge/facts.ts';
import type { PictureMaker } from '../../judge/pictures/prepare-pictures.ts';
import { expectCar } from '../../judge/questions/expect-car.ts';
import type { JudgeQuestion } from '../../judge/questions/question.ts';
import { type Nature, oracle, simulateJudge, yesSayer } from '../../judge/simulated/simulated-judge.ts';
import { answerTruly } from '../../judge/simulated/truth.ts';
import { buildLexicon, type Lexicon } from '../../language/lexicon.ts';
import type { Brand } from '../../model/brand.ts';
import { layInstructionWords } from './lay-words.ts';
import { makeStudioControl } from './studio-controls.ts';

let brands: readonly Brand[] = [];
let lexicon: Lexicon = buildLexicon([]);
beforeAll(async () => {
  ({ brands } = await loadSuite());
  lexicon = buildLexicon(brands);
});

const questions = judgeQuestions.map((question) => [question.id, question] as const);

/** What an answer that is true says of the fact. */
function tellTruly(wanted: ControlWanted) {
  const { question } = wanted;
  const { control, truths } = makeStudioControl(wanted, brands);
  const { car, logo } = control.evalCase;
  const foils = {
    names: [`${car.brand} ${car.model}`, 'Kia Rio'],
    makers: [...logo.accept, 'Toyota', 'Kia'],
  };
  const request = composeRequest({ question, look: 0, foils, seed: 1 }, []);
  const expected = expectCar(control.evalCase, control.pictures[0]?.angle ?? 'front', lexicon);
  const value = answerTruly(request, truths, foils.makers);
  return question.tell({ value, references: foils.makers }, expected).answer;
}

describe.each(questions)('the controls of %s', (_, question: JudgeQuestion) => {
  test('are right and wrong as they should be, each another car and picture', () => {
    const ids = new Set<string>();
    for (let turn = 0; turn < 20; turn += 1) {
      expect(tellTruly({ question, side: 'wrong', turn })).toBe('no');
      expect(tellTruly({ question, side: 'right', turn })).toBe('yes');
      for (const side of ['wrong', 'right'] as const) {
        const { control } = makeStudioControl({ question, side, turn }, brands);
        for (const { sha256 } of control.pictures) ids.add(sha256);
      }
    }
    expect(ids.size).toBe(40 * (question.sends.includes('other') ? 2 : 1));
  });
});

test('pictures are drawn as their control says, the same every time', async () => {
  const question = judgeQuestions.find(({ id }) => id === 'whole-car');
  if (!question) throw new Error('no question');
  const sizes = new Set<string>();
  for (let turn = 0; turn < 6; turn += 1) {
    const [picture] = makeStudioControl({ question, side: 'wrong', turn }, brands).control.pictures;
    const bytes = await picture?.read();
    expect(await picture?.read()).toEqual(bytes);
    const { width, height } = await sharp(bytes).metadata();
    sizes.add(`${width} x ${height}`);
  }
  expect([...sizes].sort()).toEqual(['1536 x 576', '384 x 576']);
});

/** Nothing is drawn: the simulated judge knows its controls. */
const noPixels: PictureMaker = { show: async () => ({ jpeg: Buffer.alloc(0) }) };

/** Takes a judge through drawn controls, which come one after another. */
async function check(nature: Nature, ids: readonly string[]) {
  let truths: ReturnType<typeof makeStudioControl>['truths'] = [];
  let place = 0;
  const judge = simulateJudge({
    ...{ id: 'simulated', concurrency: 1 },
    nature: (meeting) => {
      const [first] = truths;
      const known = truths.map((truth) => ({ truth, asked: first ?? truth }));
      return nature({ ...meeting, pictures: known, sheet: [] });
    },
    recognise: () => null,
  });
  const checking = {
    ...(await gatherFoils(brands)),
    ...{
      judge,
      pictures: noPixels,
      lexicon,
      layWords: layInstructionWords,
    },
    signal: new AbortController().signal,
    async deal(wanted: ControlWanted) {
      place += 1;
      const made = makeStudioControl(wanted, brands);
      truths = made.truths;
      return made.control;
    },
  };
  const saved: number[] = [];
  const checked = await checkJudge(checking, {
    ...{ kind: 'drawn', before: null, now: () => Date.UTC(2026, 10, 29) },
    questions: judgeQuestions.filter(({ id }) => ids.includes(id)),
    save: async ({ answers }) => void saved.push(answers.length),
  });
  return { ...checked, saved, place };
}

test('a judge that is always right is certified for drawings, and provisional for photographs', async () => {
  const { calibration, ends, saved } = await check(oracle, ['same-car', 'whole-car']);
  expect([...ends]).toEqual([
    ['whole-car', 'certified'],
    ['same-car', 'certified'],
  ]);
  expect(saved).toEqual([53, 106, 106]);
  expect(levelOfFact('same-car', 'drawn', calibration.answers)).toBe('certified');
  expect(levelOfFact('same-car', 'photograph', calibration.answers)).toBe('provisional');
  expect(calibration.checkedAt).toBe('2026-11-29T00:00:00.000Z');
});

test('one that says yes to all is out after three', async () => {
  const { calibration, ends } = await check(yesSayer, ['same-car']);
  expect([...ends.values()]).toEqual(['refused']);
  expect(calibration.answers).toHaveLength(3);
});
