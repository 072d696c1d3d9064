import { expect, test } from 'vitest';
import { makeRun } from '../model/result.fixture.ts';
import { resultSchema } from '../model/result.ts';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { buildHead } from './build-head.ts';
import { takeSums } from './summarise-run.ts';
import { studio, summarise } from './summary.fixture.ts';

const other = { ...studio, id: 'backend' };
const parts = { run: makeRun(), targets: [studio, other], rubric: publishedRubric };
const clio = summarise({ asked: 1, shown: 'unmeasured' });
const cases = [{ ...clio, id: 'bmw-x5' }, clio, { ...clio, sample: 2 }, { ...clio, target: 'backend' }];
const sums = cases.map(takeSums);

test('a head and its cases are what the schema says', () => {
  const result = { ...buildHead({ ...parts, cases: sums }), cases };
  expect(resultSchema.parse(result)).toEqual(result);
  expect(result).toMatchObject({ run: parts.run, targets: [studio, other], gate: { ok: true } });
});

test('every target has its own summary', () => {
  const { summaries } = buildHead({ ...parts, cases: sums });
  expect(summaries.map(({ target, counts }) => [target, counts.cases, counts.series])).toEqual([
    ['studio', 2, 3],
    ['backend', 1, 1],
  ]);
});
