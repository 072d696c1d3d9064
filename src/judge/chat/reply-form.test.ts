import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { describeForm, readValue, schemaOf } from './reply-form.ts';

const yesNo = { kind: 'yes-no' } as const;
const views = { kind: 'one-of', choices: ['front', 'rear', 'none of these'] } as const;
const emblem = { kind: 'open', schema: z.strictObject({ shape: z.string(), letters: z.string() }) } as const;

describe('an answer', () => {
  test.each<[string, unknown, Parameters<typeof readValue>[1], unknown]>([
    ['is read', { answer: 'yes' }, yesNo, 'yes'],
    ['may have capitals and a full stop', { answer: ' No. ' }, yesNo, 'no'],
    ['may be a truth value', { answer: true }, yesNo, 'yes'],
    ['may say more beside', { answer: 'rear', why: 'lamps' }, views, 'rear'],
    ['is one of the choices, as they are written', { answer: 'None of these' }, views, 'none of these'],
    ['of an open kind', { answer: { shape: 'star', letters: '' } }, emblem, { shape: 'star', letters: '' }],
    [
      'of an open kind may leave the member out',
      { shape: 'star', letters: '' },
      emblem,
      { shape: 'star', letters: '' },
    ],
    ['outside the choices is none', { answer: 'side' }, views, undefined],
    ['that hedges is none', { answer: 'yes and no' }, yesNo, undefined],
    ['under another name is none', { result: 'yes' }, yesNo, undefined],
    ['that is a number is none', { answer: 1 }, yesNo, undefined],
    ['of an open kind without a member is none', { answer: { shape: 'star' } }, emblem, undefined],
    ['that is nothing is none', undefined, yesNo, undefined],
  ])('%s: %j', (_title, json, form, value) => {
    const read = readValue(json, form);
    expect(read.ok ? read.value : undefined).toEqual(value);
  });

  test('that two choices would fit is none', () => {
    expect(readValue({ answer: 'A.' }, { kind: 'one-of', choices: ['A', 'a'] })).toEqual({ ok: false });
    expect(readValue({ answer: 'a' }, { kind: 'one-of', choices: ['A', 'a'] })).toEqual({
      ok: true,
      value: 'a',
    });
  });

  test('is one of the choices or nothing, whatever came', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const read = readValue(json, views);
        return !read.ok || (views.choices as readonly unknown[]).includes(read.value);
      }),
    );
  });
});

test('a question ends with the form of its answer', () => {
  expect(describeForm(yesNo)).toMatch(/\{"answer": "yes"\} or \{"answer": "no"\}\.$/);
  expect(describeForm(views)).toMatch(/one of "front", "rear", "none of these"\.$/);
  expect(describeForm(emblem)).toContain(JSON.stringify(schemaOf(emblem)));
});

test('a schema leaves no other member, as services that are strict want it', () => {
  expect(schemaOf(yesNo)).toEqual({
    type: 'object',
    properties: { answer: { type: 'string', enum: ['yes', 'no'] } },
    required: ['answer'],
    additionalProperties: false,
  });
});
