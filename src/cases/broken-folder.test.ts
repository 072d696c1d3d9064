import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { problemsOf } from './case-folder.fixture.ts';
import { loadSuite } from './load-cases.ts';

const cwd = fileURLToPath(new URL('fixtures', import.meta.url));

test('every problem of a broken folder is reported at its line and column, all at once', async () => {
  const problems = await problemsOf(loadSuite({ dir: 'broken', cwd }));
  const report = problems.map(({ file, line, column, message, fix }) => [
    `${file}:${line}:${column}`,
    message,
    fix,
  ]);
  expect(report).toEqual([
    [
      'broken/brands.yaml:3:15',
      expect.stringMatching(
        /^This spelling of a brand is given twice; the first is at \S+brands\.yaml:\d+:\d+\.$/,
      ),
      null,
    ],
    ['broken/cars/alias-bomb.yaml:8:13', 'The aliases of this file expand to far too much.', null],
    ['broken/cars/bad-year.yaml:6:9', '`car.year` is of the wrong kind.', 'year: 2019'],
    ['broken/cars/empty-angles.yaml:4:9', '`angles` is empty.', 'angles: [front, side, rear]'],
    [
      'broken/cars/repeated-key.yaml:9:3',
      'The key `color` is given twice; the first is at broken/cars/repeated-key.yaml:7:3.',
      null,
    ],
    [
      'broken/cars/tab-indent.yaml:4:1',
      'The YAML cannot be read: Tabs are not allowed as indentation.',
      null,
    ],
    ['broken/cars/twin-b.yaml:2:5', 'The id differs from the file name.', 'id: twin-b'],
    [
      'broken/cars/twin-b.yaml:2:5',
      'This id is given twice; the first is at broken/cars/twin-a.yaml:1:5.',
      null,
    ],
    ['broken/cars/two-documents.yaml:6:1', 'The key `car` is missing.', null],
    ['broken/cars/two-documents.yaml:6:1', 'The key `angles` is missing.', 'angles: [front, side, rear]'],
    [
      'broken/cars/unknown-angle.yaml:6:5',
      '`angles[1]` is none of the choices, did you mean `rear`?',
      'rear',
    ],
    [
      'broken/cars/unknown-angle.yaml:7:5',
      'This angle is given twice; the first is at broken/cars/unknown-angle.yaml:5:5.',
      null,
    ],
    [
      'broken/cars/unknown-brand.yaml:4:10',
      'No brand is called Renalt, did you mean `Renault`?',
      'brand: Renault',
    ],
    ['broken/cars/unknown-brand.yaml:11:24', 'No brand is called Hunda, did you mean `Honda`?', 'Honda'],
    ['broken/cars/unknown-key.yaml:7:3', 'Unknown key `collor`, did you mean `color`?', 'color: blue'],
    ['broken/rubric.yaml:4:1', 'The weights of `weights` do not add up: 10 too little.', null],
    [
      'broken/rubric.yaml:28:7',
      'The weights of `profiles.strict.consistency.asked` do not add up: 5 too much.',
      null,
    ],
    [
      'broken/suites.yaml:6:13',
      'No case is called unknown-bran, did you mean `unknown-brand`?',
      'id: unknown-brand',
    ],
  ]);
});

test('every problem names a source line, what was expected and what was found', async () => {
  const problems = await problemsOf(loadSuite({ dir: 'broken', cwd }));
  for (const problem of problems) {
    expect(problem.expected, problem.message).not.toBe('');
    expect(problem.found, problem.message).not.toBe('');
    expect(problem.sourceLine.length, problem.message).toBeGreaterThanOrEqual(problem.column - 1);
  }
});
