import { expect, test } from 'vitest';
import { findPhrases } from '../finding/find.ts';
import { tokenize } from '../tokenize.ts';
import { buildKeyTable, buildNameTable, matchPhrase } from './phrase-table.ts';

const table = buildKeyTable([
  [['rear view'], 'view'],
  [['rear view mirror'], 'mirror'],
  [['rear'], 'rear'],
  [['rear'], 'second'],
  [[''], 'empty'],
]);

test('the longest phrase is taken', () => {
  expect(matchPhrase(table, tokenize('rear view mirror'), 0)).toEqual({ value: 'mirror', to: 3 });
  expect(matchPhrase(table, tokenize('rear view of'), 0)).toEqual({ value: 'view', to: 2 });
  expect(matchPhrase(table, tokenize('rear_VIEW'), 0)).toEqual({ value: 'view', to: 2 });
});

test('the first of two equal phrases wins', () => {
  expect(matchPhrase(table, tokenize('rear'), 0)).toEqual({ value: 'rear', to: 1 });
});

test('an empty phrase means nothing', () => {
  expect(matchPhrase(table, tokenize('view'), 0)).toBeNull();
  expect(matchPhrase(table, [], 0)).toBeNull();
});

test('a phrase does not reach over punctuation, but over commas where told so', () => {
  expect(matchPhrase(table, tokenize('rear, view'), 0)?.value).toBe('rear');
  expect(matchPhrase(table, tokenize('rear, view'), 0, true)?.value).toBe('view');
  expect(matchPhrase(table, tokenize('rear. view'), 0, true)?.value).toBe('rear');
  expect(matchPhrase(table, tokenize('rear/view'), 0)?.value).toBe('view');
});

test('punctuation before a phrase is none of its business', () => {
  expect(matchPhrase(table, tokenize('a. rear view'), 1)?.value).toBe('view');
});

test('phrases are found from left to right, none inside another', () => {
  const tokens = tokenize('the rear view, rear. Rear');
  expect(findPhrases(table, tokens)).toEqual([
    { from: 1, to: 3, value: 'view' },
    { from: 3, to: 4, value: 'rear' },
    { from: 4, to: 5, value: 'rear' },
  ]);
});

test('a vocabulary maps its phrases to its names', () => {
  const vocabulary = buildNameTable({ blue: ['navy', 'sky blue'], red: ['ruby'] });
  expect(matchPhrase(vocabulary, tokenize('sky blue'), 0)).toEqual({ value: 'blue', to: 2 });
  expect(matchPhrase(vocabulary, tokenize('Ruby'), 0)).toEqual({ value: 'red', to: 1 });
});
