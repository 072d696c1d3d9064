import { describe, expect, test } from 'vitest';
import { hasRole, readLabel } from './read-label.ts';

const label = (text: string) => readLabel(text, { start: 0, end: text.length });

describe('a heading or key of what is not wanted, in six languages', () => {
  test.each([
    ...[
      'avoid',
      'do_not_include',
      'mustNot',
      "DON'T",
      'things to avoid',
      'not wanted',
      'forbidden',
      'exclusions',
      'never',
    ],
    ...[
      'Must not contain',
      'NOT ALLOWED',
      "what I don't want",
      'negative_prompt',
      'anti prompt',
      'please do not show',
    ],
    ...['Уникати', 'Не показувати', 'Заборонено', 'Чого не має бути на зображенні', 'негативний промпт'],
    ...['Избегать', 'Нельзя', 'Не должно быть', 'Исключить', 'негативный промпт'],
    ...['Vermeiden', 'Nicht zeigen', 'Nicht erlaubt', 'Verboten', 'Ohne', 'Negativ'],
    ...['À éviter', 'Ne pas montrer', 'Interdit', 'Sans', 'prompt négatif'],
    ...['Unikać', 'Nie pokazuj', 'Zabronione', 'Bez', 'negatywny prompt'],
  ])('%s', (text) => {
    expect(label(text)).toMatchObject({ stance: 'unwanted', isClosed: true });
  });
});

describe('a heading of what is wanted', () => {
  test.each([
    'positive',
    'Do',
    'must have',
    'do not remove',
    'not forbidden',
    'wanted',
    'Позитивний промпт',
    'gewünscht',
    'oui',
    'wymagane',
  ])('%s', (text) => {
    expect(label(text)).toMatchObject({ stance: 'wanted', isClosed: true });
  });
});

describe('words with a colon that are no label', () => {
  test.each([
    'no people',
    'a car without rust',
    'BMW X5',
    'blue paint',
    'Photo',
    'scene',
    'Audi rings',
    'note',
    'if unsure',
  ])('%s', (text) => {
    expect(hasRole(label(text))).toBe(false);
  });
});

describe('the part that a label names', () => {
  test.each([
    ['background', 'background'],
    ['sky_color', 'background'],
    ['wheelColor', 'wheels'],
    ['car interior', 'interior'],
    ['paint', 'paint'],
    ['Body colour', 'paint'],
    ['driver', 'other'],
    ['scene', null],
    ['color', null],
    ['Hintergrund', 'background'],
    ['jantes', 'wheels'],
    ['салон', 'interior'],
  ])('%s: %s', (text, part) => {
    expect(label(text).part).toBe(part);
  });
});

test.each([
  ['make', 'brand'],
  ['car_brand', 'brand'],
  ['model', 'model'],
  ['year', 'year'],
  ['марка', 'brand'],
  ['Baujahr', 'year'],
  ['remodel', null],
])('%s names the %s', (text, field) => {
  expect(label(text).field).toBe(field);
});

test.each(['seed', 'cfg_scale', 'imageUrl', 'model_hash', 'session id'])(
  '%s is a setting of the machine',
  (text) => {
    expect(label(text).isMachine).toBe(true);
  },
);

test('the words of a label are those beside its negations', () => {
  const text = 'must_not_contain_logos';
  expect(label(text).words.map(({ start, end }) => text.slice(start, end))).toEqual(['contain', 'logos']);
});
