import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { observationSchema, type Seen } from '../model/observation.ts';
import { pairsOf } from '../model/pairs.ts';
import { brands } from '../scorers/scorers.fixture.ts';
import { factNames } from './facts.ts';
import type { JudgeRequest } from './judge.ts';
import { clio, lookAt, makePictures, openGallery } from './judge-looker.fixture.ts';
import { createJudgeLooker } from './judge-looker.ts';
import { type Nature, oracle, simulateJudge } from './simulated/simulated-judge.ts';

let runDir = '';
beforeAll(async () => {
  runDir = await mkdtemp(join(tmpdir(), 'car-eval-judge-'));
});
afterAll(() => rm(runDir, { recursive: true, force: true }));

const pickRivals = () => ['Toyota Yaris', 'Kia Rio', 'Fiat Punto', 'Ford Transit'];

function open(shown: Parameters<typeof makePictures>[0], nature: Nature = oracle) {
  const { pictures, known } = makePictures(shown);
  const gallery = openGallery(known);
  const judge = simulateJudge({ id: 'the-judge', nature, recognise: gallery.recognise });
  const looker = createJudgeLooker({ ...gallery, judge, brands, pickRivals });
  const look = (question: string, at: readonly number[] = [0]): Promise<Seen> =>
    looker.look(
      question,
      at.map((index) => pictures[index]).filter((one) => one !== undefined),
      lookAt(pictures, runDir),
    );
  return { judge, looker, look, pictures };
}

const perfect = { front: {}, side: {}, rear: {} };
const answers = ({ looks = [] }: Seen) => looks.map(({ answer }) => answer).join(' ');

describe('a fact that holds', () => {
  test.each([
    ['whole-car', 'yes'],
    ['angle', 'yes'],
    ['body', 'yes'],
    ['brand-model', 'yes'],
    ['paint', 'yes'],
    ['overlay-text', 'yes'],
    ['badge', 'yes yes'],
  ])('%s is found so by looks %s', async (fact, looks) => {
    const seen = await open(perfect).look(fact);
    expect(seen).toMatchObject({ answer: 'yes', meta: { by: 'the-judge' } });
    expect(answers(seen)).toBe(looks);
  });

  test('same car is asked in both orders', async () => {
    const { look, judge } = open(perfect);
    const seen = await look('same-car', [0, 2]);
    expect(seen).toMatchObject({ answer: 'yes', p: expect.closeTo(0.98) });
    expect(seen.looks?.map(({ value }) => value)).toMatchObject([{ isTurned: false }, { isTurned: true }]);
    const pictures = judge.asked.map(({ parts }) => parts.filter((part) => typeof part !== 'string'));
    expect(pictures[1]).toEqual(pictures[0]?.toReversed());
  });
});

describe('a fact that does not hold', () => {
  test.each([
    ['whole-car', { whole: 'two or more cars' }, 5, 'two or more cars'],
    ['angle', { view: 'rear' }, 5, 'rear'],
    ['badge', { badge: 'Toyota' }, 5, 'Toyota'],
    ['body', { body: 'sedan' }, 3, 'sedan'],
    ['brand-model', { name: 'Kia Rio' }, 3, 'Kia Rio'],
    ['paint', { paint: 'green' }, 5, 'green'],
    ['overlay-text', { hasOverlay: true }, 5, 'text laid over the picture'],
  ] as const)('%s is looked at again and again: %j', async (fact, front, looks, named) => {
    const seen = await open({ ...perfect, front }).look(fact);
    expect(seen.looks).toHaveLength(looks);
    expect(new Set(seen.looks?.map(({ answer }) => answer))).toEqual(new Set(['no']));
    expect(seen.why).toBe(`${looks} of ${looks} looks saw a fault: ${named}`);
    // Where the badge is was asked as well.
    expect(seen.meta).toMatchObject({ calls: fact === 'badge' ? looks + 1 : looks });
  });

  test('asks in other words and another order every time', async () => {
    const { look, judge } = open({ ...perfect, front: { body: 'sedan' } });
    await look('body');
    expect(new Set(judge.asked.map(({ parts }) => parts.at(-1))).size).toBe(3);
    expect(new Set(judge.asked.map(({ reply }) => JSON.stringify(reply))).size).toBe(3);
  });

  test('of a single picture, or pair, takes five looks', async () => {
    const alone = open({ front: { body: 'sedan' } });
    expect((await alone.look('body')).looks).toHaveLength(5);
    const pair = open({ front: {}, rear: { car: 'another' } });
    expect((await pair.look('same-car', [0, 1])).looks).toHaveLength(5);
    const ofThree = open({ front: {}, side: {}, rear: { car: 'another' } });
    expect((await ofThree.look('same-car', [0, 2])).looks).toHaveLength(3);
  });

  test('is cleared where only the first look saw it', async () => {
    let calls = 0;
    const once: Nature = (meeting) => (calls++ === 0 ? 'two or more cars' : oracle(meeting));
    const seen = await open(perfect, once).look('whole-car');
    expect([seen.answer, answers(seen)]).toEqual(['yes', 'no yes yes']);
  });

  test('names the maker in place of the asked one, by either question', async () => {
    const seen = await open({ ...perfect, front: { badge: 'Audi' } }).look('badge');
    expect(seen.looks?.map(({ value }) => value)).toMatchObject([
      { question: 'right-badge', names: 'Audi' },
      { question: 'no-wrong-badge', names: 'Audi' },
      { question: 'right-badge' },
      { question: 'no-wrong-badge' },
      { question: 'right-badge' },
    ]);
  });
});

describe('where the badge is', () => {
  const boxed =
    (box: unknown): Nature =>
    (meeting) =>
      meeting.request.question === 'badge-box' ? box : oracle(meeting);
  const wrong = { ...perfect, front: { badge: 'Toyota' } };
  const placesOf = (asked: readonly JudgeRequest[]) =>
    asked
      .filter(({ question }) => question === 'right-badge')
      .map(({ parts: [, crop] }) =>
        typeof crop === 'object' ? JSON.parse(crop.jpeg.toString()).place.from : null,
      );

  test('is asked once, when a fault is in doubt, and the second look is there', async () => {
    const { look, judge } = open(wrong, boxed([450, 400, 550, 500]));
    await look('badge');
    expect(judge.asked.filter(({ question }) => question === 'badge-box')).toHaveLength(1);
    expect(placesOf(judge.asked)).toEqual(['usual', 'judge', 'usual']);
  });

  test.each([[[0, 0, 40, 40]], [null], ['left'], [undefined]])(
    'is not believed where it can not be: %j',
    async (box) => {
      const { look, judge } = open(wrong, boxed(box));
      const seen = await look('badge');
      expect(seen.looks).toHaveLength(5);
      expect(placesOf(judge.asked)).toEqual(['usual', 'usual', 'usual']);
    },
  );

  test('is not asked where nothing is in doubt', async () => {
    const { look, judge } = open(perfect);
    await look('badge');
    expect(judge.asked.map(({ question }) => question)).toEqual(['right-badge', 'no-wrong-badge']);
  });
});

describe('a judge that does not answer', () => {
  const silent: Nature = () => undefined;

  test('has seen nothing, and is asked again when the run goes on', async () => {
    const seen = await open(perfect, silent).look('badge');
    expect(seen).toMatchObject({ answer: null, failed: true, why: 'it does not look at pictures' });
    expect(answers(seen)).toBe(' ');
  });

  test('leaves a doubt where it breaks down in the middle', async () => {
    let calls = 0;
    const once: Nature = () => (calls++ === 0 ? 'no car' : undefined);
    const seen = await open(perfect, once).look('whole-car');
    expect(seen).toMatchObject({ answer: null, failed: true });
    expect(seen.looks).toHaveLength(6);
  });

  test('that cannot tell is no breakdown', async () => {
    const seen = await open({ ...perfect, front: { view: 'cannot be told' } }).look('angle');
    expect(seen).toMatchObject({ answer: 'cannot-tell', why: 'cannot be told' });
    expect(seen.failed).toBeUndefined();
  });
});

test('what was cut out and compared is kept with the run', async () => {
  const seen = await open(perfect).look('badge');
  const { crop = '', box } = seen.evidence ?? {};
  expect(box).toEqual({ x: 0.28, y: 0.33, width: 0.44, height: 0.36 });
  expect(seen.looks?.[0]?.value).toMatchObject({ sheet: expect.any(String), makers: expect.any(Array) });
  const kept = (await readdir(join(runDir, 'observations/judge'))).map(
    (name) => `observations/judge/${name}`,
  );
  expect(kept).toContain(crop);
});

test('every answer has the form in which a run keeps it', async () => {
  const { look, looker, pictures } = open(perfect);
  for (const question of factNames) {
    const at = looker.questions[question]?.of === 'pair' ? [0, 1] : [0];
    const seen = await look(question, at);
    const images = at.map((index) => pictures[index]?.photo.sha256);
    const angles = at.map((index) => pictures[index]?.angle);
    const whole = { images, angles, case: clio.id, question, source: 'judge', ...seen };
    expect(observationSchema.parse(whole)).toBeTruthy();
  }
});

test('a plan counts the looks at least and at most', () => {
  const { looker, pictures } = open(perfect);
  const angles = pictures.map(({ angle }) => angle);
  const looks = [
    ...angles.map((angle) => ({ case: clio.id, angles: [angle], question: 'badge' })),
    ...pairsOf(angles).map((pair) => ({ case: clio.id, angles: pair, question: 'same-car' })),
  ];
  expect(looker.plan(looks)).toEqual({ calls: 39, usualCalls: 12, price: null });
});

test('an answer belongs to the judge and to the words of the question', () => {
  const { looker } = open(perfect);
  expect(looker.questions['badge']?.revision).toBe('the-judge right-badge.1 no-wrong-badge.1');
});
