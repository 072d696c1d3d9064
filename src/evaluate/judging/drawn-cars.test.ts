import { expect, test } from 'vitest';
import type { Truth } from '../../judge/simulated/truth.ts';
import type { Angle } from '../../model/car.ts';
import type { SeriesResult } from '../../model/result.ts';
import { makeTestFolder } from '../test-run.fixture.ts';
import { runJudged } from './judged-run.fixture.ts';

/** The red X5 as it is really drawn, measured, looked at by a certified judge that is always right, and scored. */
async function judgeX5(shown: Partial<Record<Angle, Partial<Truth>>>): Promise<SeriesResult> {
  await using folder = await makeTestFolder();
  const { result } = await runJudged({
    ...{ outDir: folder.path, checkedOn: 'photograph', shown: { 'bmw-x5': shown }, isAskedWhole: true },
    select: { caseIds: ['bmw-x5'], angles: Object.keys(shown) as Angle[] },
  });
  const [x5] = result.cases;
  if (!x5) throw new Error('Expected the X5, got no case.');
  return x5;
}

function scoresOf({ dimensions, score, word, outcome }: SeriesResult) {
  const { consistency, relevance, logo } = dimensions;
  return [consistency.score, relevance.score, logo.score, score, word, outcome];
}

const blamed = ({ blockers }: SeriesResult) => blockers.map(({ text }) => text).join(' ');

test('three pictures of one drawn red X5 are perfect', async () => {
  const one = await judgeX5({ front: {}, side: {}, rear: {} });
  expect(scoresOf(one)).toEqual([100, 100, 100, 100, 'excellent', 'passed']);
});

test('three drawn X5s of one red that are three cars are no consistent series, and the pairs are named', async () => {
  const one = await judgeX5({ front: { car: 'a' }, side: { car: 'other' }, rear: { car: 'quite another' } });
  expect(scoresOf(one)).toEqual([0, 100, 100, 70, 'needs work', 'failed']);
  expect(blamed(one)).toContain('front and side, front and rear, side and rear');
});

test('two of them are none either', async () => {
  const one = await judgeX5({ front: { car: 'a' }, rear: { car: 'another' } });
  expect(scoresOf(one)).toEqual([0, 100, 100, 70, 'needs work', 'failed']);
  expect(blamed(one)).toContain('front and rear');
});

test('three wholly different red cars are worth nothing', async () => {
  const one = await judgeX5({
    front: { car: 'a', name: 'Audi TT', badge: 'Audi', body: 'coupe' },
    side: { car: 'other', name: 'Renault Clio', badge: 'Renault', body: 'hatchback' },
    rear: { car: 'quite another', name: 'Toyota Camry', badge: 'Toyota', body: 'sedan' },
  });
  expect(scoresOf(one)).toEqual([0, 0, 0, 0, 'needs work', 'failed']);
});
