import { describe, expect, test } from 'vitest';
import { explainNoPrompt, makeFacts, makeTemplate, write, writePrompt } from './templates.fixture.ts';

describe('a variable', () => {
  test.each([
    ['brand', 'Renault'],
    ['model', 'Clio'],
    ['year', '2019'],
    ['color', 'blue'],
    ['colour', 'blue'],
    ['body', 'hatchback'],
    ['bodyType', 'hatchback'],
    ['angle', 'front view'],
    ['badge', 'upright chrome diamond'],
    ['badge-maker', 'Renault'],
    ['badge-place', 'centre of the front grille'],
    ['session', 'CAR-12345678'],
    ['seed', '123456'],
    ['@root.model', 'Clio'],
  ])('{{%s}} is %s', (name, value) => {
    expect(writePrompt(`{{${name}}}`)).toBe(value);
  });

  test('that is a list is joined, or gone through', () => {
    expect(writePrompt('{{join rivals}}')).toBe('Toyota, Honda');
    expect(writePrompt('{{join rivals " or "}}')).toBe('Toyota or Honda');
    expect(writePrompt('{{join rivals " "}}')).toBe('Toyota Honda');
    expect(writePrompt('{{join rivals ""}}')).toBe('ToyotaHonda');
    expect(
      writePrompt('{{#each rivals}}{{@index}}:{{this}}/{{../brand}}{{#unless @last}} {{/unless}}{{/each}}'),
    ).toBe('0:Toyota/Renault 1:Honda/Renault');
  });

  test('that is empty is an error at its place', () => {
    const template = 'a car,\n  {{#if brand}}on the {{badge-place}}{{/if}}';
    expect(explainNoPrompt(template, { angle: 'side' })).toEqual({
      file: 'prompts/mine.hbs',
      line: 2,
      column: 23,
      path: '',
      message: 'There is nothing to put for {{badge-place}} in the side view of renault-clio.',
      expected: 'a value, or an `{{#if ...}}` around it',
      found: 'nothing',
      fix: '{{#if badge-place}}...{{/if}}',
      sourceLine: '  {{#if brand}}on the {{badge-place}}{{/if}}',
    });
  });

  test.each([
    '{{join hints}}',
    '{{join rivals badge}}',
    '{{lower badge}}',
    '{{article (lower badge)}}',
    '{{json badge}}',
    '{{badge}}',
  ])('that is empty is an error in %s, too', (template) => {
    expect(explainNoPrompt(template, { logo: null })).toMatchObject({ line: 1, found: 'nothing' });
  });

  test('may be asked about when it is empty', () => {
    const template =
      'car{{#if badge-place}}, badge on the {{badge-place}}{{else}}, no badge{{/if}}{{#if hints}}!{{/if}}';
    expect(writePrompt(template)).toBe('car, badge on the centre of the front grille');
    expect(writePrompt(template, { angle: 'side' })).toBe('car, no badge');
    expect(writePrompt(template, { hints: ['a hint'] })).toBe(
      'car, badge on the centre of the front grille!',
    );
  });
});

describe('a helper', () => {
  test.each([
    ['{{article body}}', 'a hatchback'],
    ['{{article "SUV"}}', 'an SUV'],
    ['{{article "estate"}}', 'an estate'],
    ['{{article "X5"}}', 'an X5'],
    ['{{article "F-150"}}', 'an F-150'],
    ['{{article "BMW"}}', 'a BMW'],
    ['{{article "8 Series"}}', 'an 8 Series'],
    ['{{article "unique car"}}', 'a unique car'],
    ['{{lower "SUV"}}', 'suv'],
    ['{{article (lower "Estate")}}', 'an estate'],
    ['{{json color}}', '"blue"'],
    ['{{json year}}', '2019'],
    ['{{json rivals}}', '["Toyota","Honda"]'],
  ])('%s writes %s', (template, text) => {
    expect(writePrompt(template)).toBe(text);
  });

  test('if-angle asks for one of several angles', () => {
    const template =
      '{{#if-angle "front" "front34"}}grille{{else}}{{#if-angle "rear"}}tailgate{{else}}flank{{/if-angle}}{{/if-angle}}';
    expect(writePrompt(template)).toBe('grille');
    expect(writePrompt(template, { angle: 'rear' })).toBe('tailgate');
    expect(writePrompt(template, { angle: 'side' })).toBe('flank');
    expect(writePrompt('{{#each rivals}}{{#if-angle "front"}}{{this}} {{/if-angle}}{{/each}}')).toBe(
      'Toyota Honda',
    );
  });
});

describe('a partial', () => {
  const partials = { paint: '{{color}} paint', badge: 'badge on the {{place}}{{> paint}}' };

  test('sees the names around it and those it is given', () => {
    expect(writePrompt('{{> paint}}, {{> badge place="nose, "}}', {}, { partials })).toBe(
      'blue paint, badge on the nose, blue paint',
    );
    expect(writePrompt('{{> badge place=badge-place}}', {}, { partials })).toMatch(/grille\s?blue paint$/);
    expect(writePrompt('{{#each rivals}}{{> one}}{{/each}}', {}, { partials: { one: '<{{this}}>' } })).toBe(
      '<Toyota><Honda>',
    );
  });

  test('is named where a value is missing in it', () => {
    const missing = { partials: { badge: 'on\n the {{badge}}' } };
    expect(explainNoPrompt('a car {{> badge}}', { logo: null }, missing)).toMatchObject({
      file: 'prompts/partials/badge.hbs',
      line: 2,
      column: 6,
      sourceLine: ' the {{badge}}',
    });
  });
});

describe('a format', () => {
  const body = '\n {{brand}}\n\t{{model}}  \n\n';

  test('is one line of text unless another is named', () => {
    expect(writePrompt(body)).toBe('Renault Clio');
    expect(writePrompt(`---\nformat: text\n---\n${body}`)).toBe('Renault Clio');
  });

  test('may keep lines, as prompts with parameters need', () => {
    const a1111 = [
      '---',
      'format: lines',
      '---',
      '{{brand}} {{model}}, ({{color}} {{body}}:1.2)',
      'Negative prompt: {{join rivals}}',
      'Steps: 20, Seed: {{seed}}, Size: 1024x768',
    ].join('\n');
    expect(writePrompt(a1111)).toBe(
      'Renault Clio, (blue hatchback:1.2)\nNegative prompt: Toyota, Honda\nSteps: 20, Seed: 123456, Size: 1024x768',
    );
    expect(writePrompt('{{brand}} {{model}} --ar 4:3 --no {{join rivals}} --seed {{seed}}')).toBe(
      'Renault Clio --ar 4:3 --no Toyota, Honda --seed 123456',
    );
  });

  const json =
    '---\nformat: json\n---\n{ "scene": {{json color}}, "car": "{{brand}}", "year": {{json year}} }';

  test('may be JSON, which is checked', () => {
    expect(JSON.parse(writePrompt(json))).toEqual({ scene: 'blue', car: 'Renault', year: 2019 });
    const { evalCase } = makeFacts();
    const quoted = { ...evalCase, car: { ...evalCase.car, brand: 'a "b" c', color: 'a "b"\n\\c' } };
    expect(explainNoPrompt(json, { evalCase: quoted })).toMatchObject({
      line: 4,
      column: 1,
      message: 'The prompt is no JSON for the front view of renault-clio.',
      found: expect.stringContaining('a "b" c'),
    });
    expect(writePrompt('---\nformat: json\n---\n{{json color}}', { evalCase: quoted })).toBe(
      '"a \\"b\\"\\n\\\\c"',
    );
  });

  test('leaves no empty prompt', () => {
    expect(explainNoPrompt('{{#if hints}}x{{/if}} \n')).toMatchObject({
      message: expect.stringContaining('is empty'),
    });
  });
});

describe('a negative prompt', () => {
  test('may stand in the front matter, or in a file of its own', () => {
    const inFront = "---\nnegative: '{{join rivals}}, blurry'\n---\n{{brand}}";
    expect(write(inFront)).toEqual({ ok: true, prompt: 'Renault', negativePrompt: 'Toyota, Honda, blurry' });
    expect(write('{{brand}}', {}, { negative: '{{join rivals}},\n blurry\n' })).toEqual({
      ok: true,
      prompt: 'Renault',
      negativePrompt: 'Toyota, Honda, blurry',
    });
  });

  test('is none where there is none', () => {
    expect(write('{{brand}}')).toMatchObject({ negativePrompt: null });
    expect(write('{{brand}}', {}, { negative: '{{#if hints}}x{{/if}}\n' })).toMatchObject({
      negativePrompt: null,
    });
  });

  test('names its own place where a value is missing', () => {
    const inFront = "---\nnotes: ours\nnegative: 'no {{badge}}'\n---\n{{brand}}";
    expect(explainNoPrompt(inFront, { logo: null })).toMatchObject({
      file: 'prompts/mine.hbs',
      line: 3,
      column: 15,
    });
    const folded = '---\nnegative: >\n  no\n  {{badge}}\n---\n{{brand}}';
    expect(explainNoPrompt(folded, { logo: null })).toMatchObject({ line: 2, column: 11 });
    const other = { negative: 'no\n{{badge}}' };
    expect(explainNoPrompt('{{brand}}', { logo: null }, other)).toMatchObject({
      file: 'prompts/mine.negative.hbs',
      line: 2,
      column: 1,
    });
  });
});

describe('a template', () => {
  test('has notes for people and options for the target', () => {
    const template = makeTemplate(
      '---\nnotes: Try this.\noptions:\n  steps: 4\n  enhance: no\n---\n{{brand}}',
    );
    expect(template).toMatchObject({ notes: 'Try this.', options: { steps: '4', enhance: 'no' } });
    expect(makeTemplate('---\n---\n{{brand}}')).toMatchObject({ notes: null, options: {}, format: 'text' });
  });
});
