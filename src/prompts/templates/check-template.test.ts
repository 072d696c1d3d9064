import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../cases/yaml/format-problems.ts';
import { findProblems } from './templates.fixture.ts';

/** The only fault of a template: where it is, and what is said. */
function onlyProblem(text: string, others: Parameters<typeof findProblems>[1] = {}) {
  const problems = findProblems(text, others);
  expect(problems.map(({ message }) => message)).toHaveLength(1);
  return problems[0];
}

describe('a name that there is not', () => {
  test('is shown in its place, with the names there are and the one that was meant', () => {
    expect(formatProblems(findProblems('A {{year}} car,\n  painted {{colr}}.'))).toBe(
      [
        'prompts/mine.hbs:2:13  There is no name `colr` in prompts, did you mean `color`?',
        '  2 |   painted {{colr}}.',
        '    |             ^',
        '  expected  one of brand, model, year, color, body, angle, badge, badge-maker, badge-place, hints, rivals, session, seed',
        '  found     `colr`',
        '  fix       color',
      ].join('\n'),
    );
  });

  test.each([
    ['{{car.brand}}', 3, 'brand'],
    ['{{brands}}', 3, 'brand'],
    ['{{badgeplace}}', 3, 'badge-place'],
    ['{{lower boddy}}', 9, 'body'],
    ['{{#if sesion}}x{{/if}}', 7, 'session'],
    ['{{#each rivals}}{{brand}}{{/each}}', 19, '../brand'],
    ['{{#each rivals}}{{#if colour}}{{/if}}{{/each}}', 23, '../colour'],
    ['{{constructor}}', 3, null],
    ['{{this}}', 3, null],
    ['{{../brand}}', 3, 'brand'],
    ['{{@index}}', 3, null],
    ['{{@root}}', 3, null],
    ['{{@root.nothing}}', 3, null],
    ['{{brand.length}}', 3, null],
    ['{{#each rivals}}{{../../brand}}{{/each}}', 19, 'brand'],
  ])('is found in %s', (text, column, fix) => {
    expect(onlyProblem(text)).toMatchObject({ line: 1, column, fix });
  });
});

describe('a helper', () => {
  test.each([
    ['{{lowr brand}}', 'There is no helper `lowr`, did you mean `lower`?'],
    ['{{brand model}}', 'There is no helper `brand`.'],
    ['{{lookup this "brand"}}', 'There is no helper `lookup`.'],
    ['{{log brand}}', 'There is no helper `log`.'],
    ['{{if brand}}', '`if` stands around a part of the template.'],
    ['{{lower}}', '`lower` is given too much or too little.'],
    ['{{lower brand model}}', '`lower` is given too much or too little.'],
    ['{{lower brand loud=1}}', '`lower` is given too much or too little.'],
    ['{{lower rivals}}', '`rivals` is a list.'],
    ['{{rivals}}', '`rivals` is a list.'],
    ['{{join brand}}', '`brand` is no list.'],
    ['{{join "a"}}', 'This is no list.'],
    ['{{lower true}}', 'This part of Handlebars is not used in prompts.'],
    ['{{lower (lowr brand)}}', 'There is no helper `lowr`, did you mean `lower`?'],
  ])('is used rightly or not at all: %s', (text, message) => {
    expect(onlyProblem(text)?.message).toBe(message);
  });
});

describe('a block', () => {
  test.each([
    ['{{#brand}}x{{/brand}}', 'There is no block `#brand`, did you mean `#if brand`?'],
    ['{{#iff brand}}x{{/iff}}', 'There is no block `#iff`, did you mean `#if`?'],
    ['{{#with brand}}x{{/with}}', 'There is no block `#with`.'],
    ['{{#if}}x{{/if}}', '`#if` asks about one name.'],
    ['{{#if brand model}}x{{/if}}', '`#if` asks about one name.'],
    ['{{#each brand}}x{{/each}}', '`brand` is no list.'],
    ['{{#each rivals as |rival|}}x{{/each}}', 'This part of Handlebars is not used in prompts.'],
    [
      '{{#each rivals}}{{#each ../hints}}{{this}}{{/each}}{{/each}}',
      'This part of Handlebars is not used in prompts.',
    ],
    ['{{#if-angle}}x{{/if-angle}}', '`#if-angle` asks about no angle.'],
    ['{{#if-angle "frnt"}}x{{/if-angle}}', 'This is no angle, did you mean `"front"`?'],
    ['{{#if-angle angle}}x{{/if-angle}}', 'This is no angle.'],
    ['{{#*inline "x"}}x{{/inline}}', 'This part of Handlebars is not used in prompts.'],
    ['{{#> layout}}x{{/layout}}', 'This part of Handlebars is not used in prompts.'],
    ['{{"brand"}}', 'This part of Handlebars is not used in prompts.'],
  ])('is one that prompts know: %s', (text, message) => {
    expect(onlyProblem(text)?.message).toBe(message);
  });
});

describe('syntax that is broken', () => {
  test.each([
    ['a {{brand} car', 1, 10, 'This cannot be read as a template.'],
    ['line one\nline two {{color | upper}} and', 2, 18, 'This cannot be read as a template.'],
    ['{{}}', 1, 3, 'This cannot be read as a template.'],
    ['x\n{{else}}', 2, 1, 'This cannot be read as a template.'],
    ['a\n{{#if brand}} c', 2, 16, 'The template ends before everything in it is closed.'],
    ['a {{#if brand}}b{{/each}}', 1, 6, "if doesn't match each."],
    ['a {{!-- no end', 1, 7, 'This cannot be read as a template.'],
  ])('has its place: %j', (text, line, column, message) => {
    expect(onlyProblem(text)).toMatchObject({ line, column, message, file: 'prompts/mine.hbs' });
  });

  test('of JSON that closes right behind a name is told how to write it', () => {
    expect(onlyProblem('---\nformat: json\n---\n{"paint":{{json color}}}')).toMatchObject({
      line: 4,
      column: 22,
      expected: 'a blank between `}}` and a brace of JSON',
      fix: '}} }',
    });
    expect(findProblems('---\nformat: json\n---\n{"paint":{{json color}} }')).toEqual([]);
  });

  test('has its place under the front matter', () => {
    expect(onlyProblem('---\nnotes: ours\n---\n\na {{colr}}')).toMatchObject({ line: 5, column: 5 });
  });
});

describe('a partial', () => {
  test.each([
    ['{{> badg}}', { badge: 'x' }, 'There is no partial `badg`, did you mean `badge`?'],
    ['{{> badge}}', {}, 'There is no partial `badge`.'],
    ['{{> a}}', { a: '{{> b}}', b: 'x {{> a}}' }, 'The partial `a` includes itself.'],
    ['{{> (lower brand)}}', {}, 'This part of Handlebars is not used in prompts.'],
    ['{{> a brand}}', { a: 'x' }, 'This part of Handlebars is not used in prompts.'],
    ['{{> a x=colr}}', { a: 'x' }, 'There is no name `colr` in prompts, did you mean `color`?'],
    ['{{> a}}{{> a}}', { a: '{{colr}}' }, 'There is no name `colr` in prompts, did you mean `color`?'],
    [
      '{{#each rivals}}{{> a}}{{/each}}',
      { a: '{{../brand}}' },
      'There is no name `../brand` in prompts, did you mean `brand`?',
    ],
    [
      '{{#each rivals}}{{> a x=1}}{{/each}}',
      { a: '{{x}}' },
      'This part of Handlebars is not used in prompts.',
    ],
  ])('is there and comes to an end: %s', (text, partials, message) => {
    expect(onlyProblem(text, { partials: partials as Record<string, string> })?.message).toBe(message);
  });

  test('with a fault is named by its own file', () => {
    expect(onlyProblem('{{> a}}', { partials: { a: 'x\n{{colr}}' } })).toMatchObject({
      file: 'prompts/partials/a.hbs',
      line: 2,
      column: 3,
    });
  });

  test('does not multiply without end', () => {
    const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const partials = Object.fromEntries(
      names.map((name, index) => [name, index === 29 ? 'x' : `{{> p${index + 1}}}{{> p${index + 1}}}`]),
    );
    const problems = findProblems('{{> p0}}', { partials });
    expect(problems[0]?.message).toBe('This template includes far too much.');
  });
});

describe('front matter', () => {
  test.each([
    ['---\nnote: x\n---\n{{brand}}', 2, 1, 'Unknown key `note`, did you mean `notes`?'],
    ['---\nformat: xml\n---\n{{brand}}', 2, 9, '`format` is none of the choices.'],
    ['---\nnotes: [\n---\n{{brand}}', 3, 1, expect.stringContaining('YAML')],
    ['---\nnotes: x\n{{brand}}', 1, 1, 'What stands before the prompt has no end.'],
  ])('has its place: %j', (text, line, column, message) => {
    expect(findProblems(text)[0]).toMatchObject({ line, column, message });
  });

  test('wants quotes around a text that begins with a brace', () => {
    expect(onlyProblem("---\nnegative: {{badge}}, it's\n---\n{{brand}}")).toMatchObject({
      line: 2,
      expected: 'quotes around a text that begins with a brace',
      fix: "negative: '{{badge}}, it''s'",
    });
  });

  test('is not told twice', () => {
    expect(onlyProblem('---\nnegative: x\n---\n{{brand}}', { negative: 'y' })).toMatchObject({
      line: 2,
      message: 'The negative prompt is given twice; the other one is prompts/mine.negative.hbs.',
    });
  });

  test('is told of all its faults at once, with those of the prompt', () => {
    const text = "---\nnotez: x\nnegative: 'no {{badg}}'\n---\n{{brnd}} {{colr}}";
    expect(findProblems(text).map(({ line }) => line)).toEqual([2, 5, 5]);
  });
});
