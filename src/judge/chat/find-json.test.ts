import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropThoughts, findLastObject } from './find-json.ts';

describe('the last object of a text', () => {
  test.each<[string, object | undefined]>([
    ['{"answer": "yes"}', { answer: 'yes' }],
    ['Sure!\n```json\n{"answer": "no"}\n```', { answer: 'no' }],
    ['{"answer": "no"} or rather {"answer": "yes"}', { answer: 'yes' }],
    ['{"answer": {"left": "red"}}', { answer: { left: 'red' } }],
    ['{"answer": "a } in a {"}', { answer: 'a } in a {' }],
    ['a set {1, 2} and {"answer": "yes"} }', { answer: 'yes' }],
    ['{"answer": "ye', undefined],
    ['yes', undefined],
    ['', undefined],
  ])('of %j is %j', (text, object) => {
    expect(findLastObject(text)).toEqual(object);
  });

  test('is found among any words, and whatever it holds', () => {
    const words = fc.string({ maxLength: 200 }).map((text) => text.replace(/[{}]/g, ' '));
    const json = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true });
    fc.assert(
      fc.property(words, json, words, (before, object, after) => {
        const text = JSON.stringify(object);
        fc.pre((text.match(/[{}]/g) ?? []).length < 60);
        expect(findLastObject(`${before}${text}${after}`)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('of a text full of braces takes no time to speak of', () => {
    const text = `${'{"a":'.repeat(20_000)}${'}'.repeat(20_000)}`;
    expect(() => findLastObject(text)).not.toThrow();
  });

  test('is looked for in any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void findLastObject(text)));
  });
});

test.each([
  ['<think>Is it {"answer": "no"}?</think> {"answer": "yes"}', '{"answer": "yes"}'],
  ['no opening tag</think>{"answer": "yes"}', '{"answer": "yes"}'],
  ['{"answer": "yes"} <think>was that right', '{"answer": "yes"}'],
  ['<think>never an end', ''],
  ['  plain ', 'plain'],
])('thoughts are cut out of %j', (text, rest) => {
  expect(dropThoughts(text)).toBe(rest);
});
