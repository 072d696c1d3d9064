import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFileSchema } from '../../model/case.ts';
import { indexBrands } from '../check/brand-index.ts';
import { checkCase } from '../check/check-case.ts';
import { checkShape } from '../check/check-shape.ts';
import { formatProblems } from './format-problems.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

const index = indexBrands([{ name: 'Renault', aliases: ['Рено'], badge: {} }]);

/** Everything that is said of a text as a case. */
function problemsIn(text: string): readonly Problem[] {
  const { file, problems } = parseYaml('a.yaml', text);
  return file
    ? [...problems, ...checkShape(file, caseFileSchema).problems, ...checkCase(file, index)]
    : problems;
}

/** Bits of YAML that mean something, so that random texts get past the first line. */
const fragments = fc.constantFrom(
  ...[
    'id',
    'car',
    'angles',
    'logo',
    'brand',
    'year',
    'front',
    'accept',
    'Renault',
    'Рено',
    '2019',
    'null',
    '~',
    '<<',
  ],
  ...[
    ': ',
    ':\n',
    ':\n  ',
    '- ',
    '\n- ',
    '\n  - ',
    '\n',
    '\n  ',
    '\r\n',
    ' ',
    '\t',
    ', ',
    '? ',
    '# c',
    '---\n',
    '...\n',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '|-\n  ',
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '%YAML 1.1\n',
    '\\',
    '\u0000',
    '😀',
  ],
  ...['__proto__', 'constructor', '\uFEFF', '\u2028', '@', '`'],
);
const yamlish = fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(''));

describe('any text at all', () => {
  test.each([
    ['made of YAML', yamlish],
    ['made of letters', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('%s is read or has problems, each inside the text', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split('\n');
        for (const { line, column, sourceLine } of problemsIn(text)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          // One past the end is where something is missing; a line break counts one more.
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 2);
          expect((lines[line - 1] ?? '').replace(/\r$/, '')).toBe(sourceLine.replace(/\r$/, ''));
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('that is no case has a problem', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const { file } = parseYaml('a.yaml', text);
        if (!file || !checkShape(file, caseFileSchema).value) expect(problemsIn(text)).not.toEqual([]);
      }),
    );
  });

  test('has problems that can be printed', () => {
    fc.assert(fc.property(yamlish, (text) => typeof formatProblems(problemsIn(text)) === 'string'));
  });
});

describe('a plain scalar', () => {
  test('is kept letter for letter, whatever it would be elsewhere', () => {
    const plain = fc
      .stringMatching(/^[A-Za-z0-9.+_][A-Za-z0-9.+_-]{0,12}$/)
      .filter((text) => !/^null$/i.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        expect(parseYaml('a.yaml', `model: ${text}\n`).file?.value).toEqual({ model: text });
      }),
    );
  });

  test.each(['', ' ~', ' null', ' Null', ' NULL'])('written `model:%s` is null', (text) => {
    expect(parseYaml('a.yaml', `model:${text}\n`).file?.value).toEqual({ model: null });
  });

  test('in quotes is text even when it says null', () => {
    expect(parseYaml('a.yaml', `a: "null"\nb: ''\n`).file?.value).toEqual({ a: 'null', b: '' });
  });

  test('stays text under a YAML 1.1 directive', () => {
    expect(parseYaml('a.yaml', '%YAML 1.1\n---\nmodel: yes\n').file?.value).toEqual({ model: 'yes' });
  });
});

describe('syntax errors', () => {
  test('of several lines are all told, once a line', () => {
    const { problems, file } = parseYaml('a.yaml', 'id: "a" "b" "c"\nwhy: @home\ntitle: *gone\n');
    expect(file).toBeNull();
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [1, 9],
      [2, 6],
      [3, 8],
    ]);
  });

  test('say what was expected', () => {
    expect(parseYaml('a.yaml', 'why: "open\n').problems).toMatchObject([
      { expected: 'every quote and bracket to be closed, and `: ` after a key' },
    ]);
  });
});

test.each(['__proto__: x', 'targets:\n  __proto__: { type: backend }', 'a: { "__proto__": 1 }'])(
  'a key that no object keeps is named, not lost: %j',
  (text) => {
    expect(parseYaml('a.yaml', text).problems).toMatchObject([{ path: '__proto__', found: '`__proto__`' }]);
  },
);
