import { expect, test } from 'vitest';
import { resultSchema } from '../model/result.ts';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { buildResult } from './build-result.ts';
import { makeRun, makeSeries, makeShot, studio, summarise } from './summary.fixture.ts';

const good = { asked: 1, shown: 'unmeasured' } as const;
const other = { ...studio, id: 'backend' };
const parts = { run: makeRun(), targets: [studio, other], rubric: publishedRubric };
const clio = summarise(good);
const cases = [
  { ...clio, id: 'bmw-x5' },
  { ...clio, sample: 1 },
  { ...clio, sample: 2 },
  { ...clio, target: 'backend' },
];

test('a result is what the schema says', () => {
  const result = buildResult({ ...parts, cases });
  expect(resultSchema.parse(result)).toEqual(result);
  expect(result).toMatchObject({ run: parts.run, targets: [studio, other], gate: { ok: true } });
});

test('cases stand in the order of the suite, then of the targets, then by sample', () => {
  const ids = (list: typeof cases) =>
    buildResult({ ...parts, cases: list }).cases.map(({ id, target, sample }) => `${id} ${target} ${sample}`);
  const clio = ['renault-clio studio 1', 'renault-clio studio 2', 'renault-clio backend 1'];
  const bmwFirst = cases.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(ids(bmwFirst)).toEqual(['bmw-x5 studio 1', ...clio]);
  expect(ids(bmwFirst.toReversed())).toEqual([...clio, 'bmw-x5 studio 1']);
});

test('shots stand in the order of the angles', () => {
  const scored = makeSeries([makeShot('rear'), makeShot('front'), makeShot('side')], good);
  const result = buildResult({ ...parts, cases: [summarise(good, { scored })] });
  expect(result.cases[0]?.shots.map(({ angle }) => angle)).toEqual(['front', 'side', 'rear']);
});

test('every target has its own summary', () => {
  const { summaries } = buildResult({ ...parts, cases });
  expect(summaries.map(({ target, counts }) => [target, counts.cases])).toEqual([
    ['studio', 3],
    ['backend', 1],
  ]);
});
