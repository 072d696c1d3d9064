import { expect, test } from 'vitest';
import { chooseLogo } from './choose-logo.ts';
import { claimsSchema } from './wikidata-answers.ts';
import { statement } from './wikimedia.fixture.ts';

/** Through the schema, as it would come from the net. */
function choose(...statements: readonly unknown[]): string | null {
  const { claims } = claimsSchema.parse({ claims: { P154: statements } });
  return chooseLogo(Array.isArray(claims) ? [] : (claims['P154'] ?? []));
}

test.each<[string, readonly unknown[], string | null]>([
  ['none', [], null],
  ['the preferred one', [statement('new.svg'), statement('best.svg', { rank: 'preferred' })], 'best.svg'],
  ['no deprecated one', [statement('wrong.svg', { rank: 'deprecated' })], null],
  ['no ended one', [statement('old.svg', { until: 2015 }), statement('new.svg')], 'new.svg'],
  ['none when all have ended', [statement('old.svg', { until: 2015 })], null],
  ['a preferred one though it has ended', [statement('a.svg', { rank: 'preferred', until: 2015 })], 'a.svg'],
  [
    'of preferred ones one that has not ended',
    [
      statement('old.svg', { rank: 'preferred', from: 2020, until: 2021 }),
      statement('new.svg', { rank: 'preferred', from: 2010 }),
    ],
    'new.svg',
  ],
  [
    'the one that began last',
    [statement('a.svg', { from: 1972 }), statement('c.svg', { from: 2015 }), statement('b.svg')],
    'c.svg',
  ],
  ['the first of equals', [statement('a.svg'), statement('b.svg')], 'a.svg'],
  [
    'no unknown value',
    [{ mainsnak: { snaktype: 'somevalue' }, rank: 'preferred' }, statement('a.svg')],
    'a.svg',
  ],
  ['no statement of another form', [{ rank: 'best' }, 7, null, statement('a.svg')], 'a.svg'],
  ['no two files in one name', [statement('a.svg|File:b.svg')], null],
  ['no section of a page', [statement('a#b.svg')], null],
  ['no file that is no picture', [statement('a.ogg'), statement('b.pdf')], null],
  ['no endless name', [statement(`${'a'.repeat(300)}.svg`)], null],
])('chooses %s', (_, statements, file) => {
  expect(choose(...statements)).toBe(file);
});

test('takes a maker without any statement, in both spellings of nothing', () => {
  expect(claimsSchema.safeParse({ claims: {} }).success).toBe(true);
  expect(claimsSchema.safeParse({ claims: [] }).success).toBe(true);
});

test('reads qualifiers in both spellings of nothing', () => {
  expect(choose({ ...statement('a.svg'), qualifiers: [] })).toBe('a.svg');
});
