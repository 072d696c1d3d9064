import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textSchema, yearSchema } from '../../model/car.ts';
import { angles } from '../../model/vocabulary.ts';
import { clio, findProblems, makeFacts, makeTemplate, write } from './templates.fixture.ts';
import type { PromptFacts } from './variables.ts';

/** Anything that a case file can hold, with a liking for what could be taken for a template, JSON or HTML. */
const text = fc
  .oneof(
    fc.constantFrom(
      '{{brand}}',
      '{{{json x}}}',
      '{{> partial}}',
      '{{#if x}}',
      '\\{{',
      '}}',
      '{{!--',
      '"',
      "'",
      '\\',
    ),
    fc.constantFrom(
      '<b>&amp;</b>',
      '--no',
      '$&',
      '$1',
      '__proto__',
      'constructor',
      '\u2028',
      '\ud83d',
      '🚗',
      'Синій',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 10 }),
  )
  .map((value) => textSchema.safeParse(value).data ?? 'x');

const facts: fc.Arbitrary<PromptFacts> = fc
  .record({
    car: fc.record({
      brand: text,
      model: text,
      color: text,
      bodyType: text,
      year: fc.integer({ min: 1886, max: 2100 }),
    }),
    confusable: fc.array(text, { maxLength: 4 }),
    logo: fc.option(fc.record({ brand: text, look: text, place: fc.option(text) })),
    hints: fc.array(text, { maxLength: 2 }),
    angle: fc.constantFrom(...angles),
    seed: fc.integer({ min: 1, max: 999_999 }),
  })
  .map(({ car, confusable, logo, angle, ...others }) =>
    makeFacts({
      ...others,
      angle,
      evalCase: { ...clio, car: { ...clio.car, ...car }, logo: { ...clio.logo, confusable } },
      logo: logo && { brand: logo.brand, look: logo.look, placement: { [angle]: logo.place } },
    }),
  );

const templates = [
  '{{brand}} {{model}} {{year}}, {{color}} {{body}}, {{angle}}, {{badge}} of {{badge-maker}} on {{badge-place}}',
  '{{#each rivals}}no {{this}} {{@index}} for {{../brand}}, {{/each}}{{#if hints}}{{join hints " "}}{{else}}x{{/if}}',
  '{{#if-angle "front" "rear"}}{{article (lower body)}}{{else}}{{article brand}}{{/if-angle}} {{seed}} {{session}}',
  '---\nformat: json\n---\n{"a": {{json brand}}, "b": [{{json year}}, {{json rivals}}], "c": "{{color}}"}',
  "---\nformat: lines\nnegative: '{{join rivals}}{{badge-place}}'\n---\n({{brand}}:1.2)\n{{> paint}}",
].map((template) =>
  makeTemplate(template, { partials: { paint: '{{color}} paint{{#if badge}}, {{badge}}{{/if}}' } }),
);

describe('for any case', () => {
  test('every template writes a prompt, or says what is missing and where', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...templates), (filling, template) => {
        const rendered = template.render(filling);
        if (rendered.ok) expect(rendered.prompt).not.toBe('');
        else
          expect(rendered.problem).toMatchObject({
            line: expect.any(Number),
            file: expect.stringContaining('.hbs'),
          });
        if (rendered.ok && template.format === 'json')
          expect(() => JSON.parse(rendered.prompt)).not.toThrow();
      }),
    );
  });

  test('its texts stand in the prompt as they are', () => {
    const names = ['brand', 'model', 'color', 'body'] as const;
    fc.assert(
      fc.property(facts, fc.constantFrom(...names), (filling, name) => {
        const { brand, model, color, bodyType } = filling.evalCase.car;
        const value = { brand, model, color, body: bodyType }[name];
        const rendered = write(`---\nformat: lines\n---\n<{{${name}}}>`, filling);
        expect(rendered).toMatchObject({ ok: true, prompt: `<${value}>` });
      }),
    );
  });

  test('JSON holds its texts whatever they are', () => {
    const template = makeTemplate('---\nformat: json\n---\n[{{json brand}}, {{json rivals}}]');
    fc.assert(
      fc.property(facts, (filling) => {
        const rendered = template.render(filling);
        const { car, logo } = filling.evalCase;
        if (logo.confusable.length === 0) expect(rendered.ok).toBe(false);
        else expect(JSON.parse(rendered.ok ? rendered.prompt : '')).toEqual([car.brand, logo.confusable]);
      }),
    );
  });
});

test('any text is a template that can be rendered, or its faults have a place in it', () => {
  const parts = [
    '{{',
    '}}',
    '{{{',
    '#if',
    '/if',
    'brand',
    '>',
    ' ',
    '\n',
    '---\n',
    '"',
    '(',
    ')',
    '=',
    '|',
    '../',
    '@',
    '!--',
    '^',
    '&',
    '~',
    'else',
    'a: b',
    '[',
    ']',
    '*',
    '\\',
  ];
  const broken = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 5 })), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(broken, (words) => {
      const source = words.join('').replace(/\r\n?/g, '\n');
      const problems = findProblems(source);
      if (problems.length === 0) makeTemplate(source).render(makeFacts());
      for (const { line, column, sourceLine } of problems) {
        expect(source.split('\n')[line - 1]).toBe(sourceLine);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual(sourceLine.length + 1);
      }
    }),
    { numRuns: 2000 },
  );
});

test('every year that a case can have is written', () => {
  for (const year of [1886, 2100]) {
    expect(yearSchema.parse(year)).toBe(year);
    const evalCase = { ...clio, car: { ...clio.car, year } };
    expect(write('{{year}}', { evalCase })).toMatchObject({ prompt: String(year) });
  }
});
