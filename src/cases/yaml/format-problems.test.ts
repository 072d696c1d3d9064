import { expect, test } from 'vitest';
import { formatProblems } from './format-problems.ts';
import { CasesInvalid, type Problem } from './problem.ts';

const problem: Problem = {
  file: 'cases/cars/renault-clio.yaml',
  line: 7,
  column: 3,
  path: 'car.colour',
  message: 'Unknown key `colour`, did you mean `color`?',
  expected: 'one of brand, color',
  found: '`colour`',
  fix: 'color: blue',
  sourceLine: '  colour: blue',
};

test('a problem is printed with its place, its line and how to mend it', () => {
  expect(
    formatProblems([problem]),
  ).toBe(`cases/cars/renault-clio.yaml:7:3  Unknown key \`colour\`, did you mean \`color\`?
  7 |   colour: blue
    |   ^
  expected  one of brand, color
  found     \`colour\`
  fix       color: blue`);
});

test('problems stand apart by an empty line', () => {
  expect(formatProblems([problem, problem]).split('\n\n')).toHaveLength(2);
});

test('a problem without a fix or a line has neither', () => {
  const text = formatProblems([{ ...problem, fix: null, sourceLine: '' }]);
  expect(text).not.toContain('fix');
  expect(text).not.toContain('^');
});

test('a long line is cut to what lies around the problem, and the caret stays under it', () => {
  const sourceLine = `${'x'.repeat(5000)}!${'y'.repeat(5000)}`;
  const [, frame = '', caret = ''] = formatProblems([{ ...problem, sourceLine, column: 5001 }]).split('\n');
  expect(frame.length).toBeLessThan(200);
  expect(frame[caret.indexOf('^')]).toBe('!');
});

test('a tab counts as one column, so the caret stands where an editor says', () => {
  const [, frame = '', caret = ''] = formatProblems([{ ...problem, sourceLine: '\tbad', column: 2 }]).split(
    '\n',
  );
  expect(frame[caret.indexOf('^')]).toBe('b');
});

test('the summary counts problems and files', () => {
  expect(new CasesInvalid([problem]).message).toBe('1 problem in 1 file of cases.');
  expect(new CasesInvalid([problem, { ...problem, file: 'b' }]).message).toBe(
    '2 problems in 2 files of cases.',
  );
  expect(new CasesInvalid([problem])).toMatchObject({ code: 'bad-config', exitCode: 1 });
});

test('the caret stays under its character behind characters of two columns', () => {
  const sourceLine = 'brand: 长城 colour: blue';
  const [, frame = '', caret = ''] = formatProblems([{ ...problem, sourceLine, column: 11 }]).split('\n');
  expect(frame.slice(0, frame.indexOf('colour'))).toBe('  7 | brand: 长城 ');
  // Each of the two fills two columns.
  expect(caret.indexOf('^')).toBe(frame.indexOf('colour') + 2);
});
