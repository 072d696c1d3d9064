import { beforeAll, expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { planBase, studioTarget } from '../pictures/clean-base.ts';
import { validatePictures } from '../pictures/validate-pictures.ts';
import { prepareChecks } from '../run-checks.ts';
import { type Row, tabulate } from '../table/tabulate.ts';
import { oracleLooks, validateJudged } from './validate-judged.ts';

let rows: readonly Row[] = [];
beforeAll(async () => {
  const { brands, rubric } = await loadSuite();
  const check = prepareChecks({ brands, rubric, target: studioTarget.info });
  const { clean } = await validatePictures(await planBase(4, brands), check);
  rows = tabulate(await validateJudged(clean, { brands, check }, oracleLooks));
}, 60_000);

test('a judge that is always right finds every defect that only looking can tell', () => {
  expect([...new Set(rows.map(({ defect }) => defect))]).toEqual([
    ...['clean', 'D2', 'D5', 'D8', 'D9', 'D10', 'D15', 'D16'],
  ]);
  for (const { defect, severity, planted, caught, crossTalk } of rows) {
    expect(planted, severity).toBeGreaterThan(0);
    expect([severity, caught, crossTalk]).toEqual([severity, defect === 'clean' ? 0 : planted, {}]);
  }
});
