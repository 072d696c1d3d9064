import { describe, expect, test } from 'vitest';
import { judgeQuestions } from '../facts.ts';
import {
  firstChoice,
  type Nature,
  noisy,
  noSayer,
  obeysText,
  oracle,
  parrot,
  pictureBlind,
  random,
  yesSayer,
} from '../simulated/simulated-judge.ts';
import { checkNature } from './controls.fixture.ts';
import { describeCalibration } from './describe-calibration.ts';

const questions = judgeQuestions.map((question) => [question.id, question] as const);

describe.each(questions)('of the controls of %s', (_, question) => {
  test('a judge that is always right needs 53, wrong ones first', async () => {
    const { end, answers } = await checkNature(question, oracle);
    expect(end).toBe('certified');
    expect(answers.map(({ side }) => side)).toEqual([...Array(18).fill('wrong'), ...Array(35).fill('right')]);
    expect(answers.filter(({ instructed }) => instructed)).toHaveLength(4);
    expect(answers.slice(0, 12).filter(({ instructed }) => instructed)).toHaveLength(4);
    expect(new Set(answers.flatMap(({ cars }) => cars)).size).toBe(53);
    const again = answers.flatMap((one) => one.again ?? []);
    expect(again.map(({ differs }) => differs)).toEqual(Array(6).fill(false));
    expect(answers.reduce((sum, { calls }) => sum + calls, 0)).toBe(59);
  });

  test.each<[string, number, Nature]>([
    ['says yes to all', 3, yesSayer],
    ['says no to all', 20, noSayer],
    ['obeys words in pictures', 11, obeysText],
  ])('one that %s is refused after %i at most', async (_name, calls, nature) => {
    const { end, answers } = await checkNature(question, nature);
    expect(end).toBe('refused');
    expect(answers.length).toBeLessThanOrEqual(calls);
  });

  test.each<[string, Nature]>([
    ['takes the first choice', firstChoice],
    ['never looks', pictureBlind],
    ['says what the words expect', parrot],
  ])('one that %s is not certified', async (_name, nature) => {
    const { end } = await checkNature(question, nature);
    expect(['refused', 'undecided', 'does-not-answer']).toContain(end);
  });

  test('one that takes the first choice flips with the order, one that never looks does not', async () => {
    const flipsOf = async (nature: Nature) =>
      describeCalibration(await checkNature(question, nature))[0]?.flips;
    const first = await flipsOf(firstChoice);
    // Two choices may both be right: a front, and a front three-quarter.
    expect((first?.differ ?? 0) > 0).toBe(question.reply.kind === 'choices');
    // On a sheet it is the place that is named.
    if (question.id !== 'right-badge') expect(await flipsOf(pictureBlind)).toMatchObject({ differ: 0 });
  });

  test('one that guesses is never certified', async () => {
    for (let run = 0; run < 20; run += 1)
      expect((await checkNature(question, random, run)).end).not.toBe('certified');
  });

  test('one that does not answer is left alone, and nothing is counted', async () => {
    const { end, answers } = await checkNature(question, () => undefined);
    expect(end).toBe('does-not-answer');
    expect(answers).toHaveLength(10);
    expect(answers.every(({ isRight }) => isRight === null)).toBe(true);
  });
});

test('one that is wrong in 10 % is certified in 6 % at most, one that is wrong in 20 % never', async () => {
  const [, badge] = questions.find(([id]) => id === 'same-car') ?? [];
  if (badge === undefined) throw new Error('no question');
  const count = async (nature: Nature) => {
    const ends: string[] = [];
    for (let run = 0; run < 60; run += 1) ends.push((await checkNature(badge, nature, run)).end);
    return ends.filter((end) => end === 'certified').length;
  };
  expect(await count(noisy(0.1))).toBeLessThanOrEqual(3);
  expect(await count(noisy(0.2))).toBe(0);
});
