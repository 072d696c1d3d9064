import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseYaml, problemsOf, writeFolder } from './case-folder.fixture.ts';
import { builtInCasesDir } from './find-files.ts';
import { loadSuite } from './load-cases.ts';

const builtIn = readFileSync(join(builtInCasesDir(), 'rubric.yaml'), 'utf8');

/** Loads a folder whose rubric is the built-in one with one piece replaced. */
function loadRubric(piece: string, replacement: string, checkIds?: readonly string[]) {
  expect(builtIn).toContain(piece);
  const dir = writeFolder({ 'a.yaml': caseYaml('a'), 'rubric.yaml': builtIn.replace(piece, replacement) });
  return loadSuite({ dir, checkIds });
}

describe('the built-in rubric', () => {
  test('has the weights, grades and limits of the design', async () => {
    const { rubric } = await loadSuite();
    expect(rubric).toMatchObject({
      weights: { consistency: 30, relevance: 40, logo: 30 },
      grades: { excellent: 80, good: 60 },
      speed: { excellentUnderMs: 15_000, goodUnderMs: 30_000 },
      warnCredit: 0.5,
      copyCap: 20,
    });
  });

  test('weighs the same asked checks in both profiles, and nothing shown in the original one', async () => {
    const { strict, classic } = (await loadSuite()).rubric.profiles;
    for (const dimension of ['consistency', 'relevance', 'logo'] as const) {
      expect(classic[dimension].asked).toEqual(strict[dimension].asked);
      expect(classic[dimension].shown).toEqual({});
      expect(Object.keys(strict[dimension].shown)).not.toEqual([]);
    }
  });
});

describe('a rubric', () => {
  test.each([
    ['a share', '  logo: 30', '  logo: 31', 'weights', '1 too much'],
    ['a check', 'same-car: 40', 'same-car: 39.5', 'profiles.strict.consistency.shown', '0.5 too little'],
  ])('is refused when %s makes the sum wrong', async (_name, piece, replacement, path, gap) => {
    const problems = await problemsOf(loadRubric(piece, replacement));
    expect(problems).toMatchObject([
      { path, message: expect.stringContaining(gap), expected: 'weights that add up to 100' },
    ]);
  });

  test('may have decimal weights', async () => {
    const { rubric } = await loadRubric(
      'consistency: 30\n  relevance: 40\n  logo: 30',
      'consistency: 33.3\n  relevance: 33.4\n  logo: 33.3',
    );
    expect(rubric.weights).toEqual({ consistency: 33.3, relevance: 33.4, logo: 33.3 });
  });

  test('is refused when its thresholds are the wrong way round', async () => {
    expect(await problemsOf(loadRubric('good: 60', 'good: 90'))).toMatchObject([
      { path: 'grades.good', found: '`90`' },
    ]);
    expect(await problemsOf(loadRubric('goodUnderMs: 30000', 'goodUnderMs: 3000'))).toMatchObject([
      { path: 'speed.excellentUnderMs', expected: 'less than `speed.goodUnderMs`, which is 3000' },
    ]);
  });

  test('may name known checks only, where these are told', async () => {
    const known = ['same-car', 'same-paint'];
    const problems = await problemsOf(loadRubric('same-car: 40', 'same-cars: 40', known));
    expect(problems.find(({ path }) => path.endsWith('same-cars'))).toMatchObject({
      message: 'No check is called same-cars, did you mean `same-car`?',
      column: 9,
    });
    expect(problems.some(({ path }) => path.endsWith('same-paint'))).toBe(false);
  });

  test.each(['-5', '101', 'many', '[40]', '4e1'])('takes no weight of %s', async (weight) => {
    const problems = await problemsOf(loadRubric('same-car: 40', `same-car: ${weight}`));
    expect(problems.find(({ path }) => path.endsWith('.same-car'))).toMatchObject({
      expected: 'a number from 0 to 100',
    });
  });
});
