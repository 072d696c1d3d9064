import { describe, expect, test } from 'vitest';
import { caseYaml, problemsOf, writeFolder } from './case-folder.fixture.ts';
import { loadSuite } from './load-cases.ts';

/** Loads two cases with the suites given as YAML. */
function loadSuites(suites: string, suite?: string) {
  const dir = writeFolder({
    'cars/a.yaml': caseYaml('a'),
    'cars/b.yaml': caseYaml('b', { angles: '[front]' }),
    'suites.yaml': suites,
  });
  return loadSuite({ dir, suite });
}

const suiteOf = (cases: string) => `suites:\n  mine:\n    description: Mine.\n    cases: ${cases}\n`;

describe('a suite', () => {
  test('may take all cases', async () => {
    expect((await loadSuites(suiteOf('all'), 'mine')).cases.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('keeps its own order and narrows angles', async () => {
    const { suiteName, cases } = await loadSuites(suiteOf('[{ id: b }, { id: a, angles: [side] }]'), 'mine');
    expect(suiteName).toBe('mine');
    expect(cases.map(({ id, angles }) => [id, angles])).toEqual([
      ['b', ['front']],
      ['a', ['side']],
    ]);
  });

  test('of all cases exists beside those of the folder', async () => {
    expect((await loadSuites(suiteOf('[{ id: b }]'), 'full')).cases).toHaveLength(2);
  });
});

describe('suites are refused', () => {
  test.each([
    ['a case twice', '[{ id: a }, { id: a }]', 'cases[1].id', 'This case is given twice'],
    [
      'an angle twice',
      '[{ id: a, angles: [side, side] }]',
      'cases[0].angles[1]',
      'This angle is given twice',
    ],
    [
      'an angle the case lacks',
      '[{ id: b, angles: [rear] }]',
      'cases[0].angles[0]',
      'The case b has no angle rear.',
    ],
    [
      'an unknown key',
      '[{ id: a, angels: [side] }]',
      'cases[0].angels',
      'Unknown key `angels`, did you mean `angles`?',
    ],
    ['a case without an id', '[{ angles: [side] }]', 'cases[0].id', 'The key `id` is missing.'],
    ['no case', '[]', 'cases', '`suites.mine.cases` is empty.'],
    ['another word than all', 'every', 'cases', '`suites.mine.cases` is of the wrong kind.'],
  ])('with %s', async (_name, cases, path, message) => {
    const problems = await problemsOf(loadSuites(suiteOf(cases)));
    expect(problems).toMatchObject([
      { path: `suites.mine.${path}`, line: 4, message: expect.stringContaining(message) },
    ]);
  });

  test('with a name that no command line should need to quote', async () => {
    const problems = await problemsOf(loadSuites(suiteOf('all').replace('mine', 'My Suite')));
    expect(problems).toMatchObject([
      { line: 2, column: 3, message: 'This name cannot be used.', found: '`My Suite`' },
    ]);
  });

  test('but not blamed for a case that cannot be read', async () => {
    const dir = writeFolder({ 'cars/a.yaml': 'id: [', 'suites.yaml': suiteOf('[{ id: a }]') });
    const problems = await problemsOf(loadSuite({ dir }));
    expect(problems.filter(({ file }) => file.endsWith('suites.yaml'))).toEqual([]);
  });
});

describe('a catalogue of brands is refused', () => {
  const brand = (name: string, { aliases = '', confusable = '' } = {}) => `  - name: ${name}
    aliases: [${aliases}]
    wordmark: null
    badge:
      look: plain disc
      words: [plain disc]
      lettering: null
      placement: { front: centre of the front grille, side: wheel centre caps, rear: centre of the tailgate }
    confusable: [${confusable}]
`;
  const load = (...brands: string[]) =>
    loadSuite({
      dir: writeFolder({ 'a.yaml': caseYaml('a'), 'brands.yaml': `brands:\n${brands.join('')}` }),
    });

  test('when a brand is its own rival, or has one that nobody knows', async () => {
    expect(await problemsOf(load(brand('Zastava', { confusable: 'zastava, Toyotta' })))).toMatchObject([
      { line: 10, column: 18, message: 'A brand is no rival of itself.' },
      { line: 10, column: 27, message: 'No brand is called Toyotta, did you mean `Toyota`?', fix: 'Toyota' },
    ]);
  });

  test('when two brands share a spelling, whatever its case and hyphens', async () => {
    const problems = await problemsOf(
      load(brand('Zastava', { aliases: 'Yugo-Zastava' }), brand('YUGO zastava')),
    );
    expect(problems).toMatchObject([{ line: 11, column: 11, path: 'brands[1].name' }]);
  });

  test('but not when one brand spells itself twice', async () => {
    expect((await load(brand('Zastava', { aliases: 'zastava, ZASTAVA' }))).brands.at(-1)?.name).toBe(
      'Zastava',
    );
  });

  test('and cases are not blamed when it cannot be read at all', async () => {
    const dir = writeFolder({ 'a.yaml': caseYaml('a'), 'brands.yaml': 'brands: [' });
    expect((await problemsOf(loadSuite({ dir }))).map(({ file }) => file)).toEqual([
      expect.stringMatching(/brands\.yaml$/),
    ]);
  });

  test('when lettering is neither text nor null', async () => {
    const problems = await problemsOf(load(brand('Zastava').replace('lettering: null', 'lettering: [Z]')));
    expect(problems).toMatchObject([
      { path: 'brands[0].badge.lettering', expected: 'text, or null', found: 'a list' },
    ]);
  });
});
