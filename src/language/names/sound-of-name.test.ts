import { describe, expect, test } from 'vitest';
import { compareSounds } from './sound-of-name.ts';

const fold = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '');

describe('a Cyrillic word sounds like a Latin name', () => {
  test.each([
    ['камрі', 'camry'],
    ['камри', 'camry'],
    ['октавія', 'octavia'],
    ['октавии', 'octavia'],
    ['клио', 'clio'],
    ['кліо', 'clio'],
    ['фокус', 'focus'],
    ['фокусом', 'focus'],
    ['королла', 'corolla'],
    ['пассат', 'passat'],
    ['тигуана', 'tiguan'],
    ['туарег', 'touareg'],
    ['логан', 'logan'],
    ['акцент', 'accent'],
    ['черокі', 'cherokee'],
    ['фієста', 'fiesta'],
    ['джетта', 'jetta'],
    ['рио', 'rio'],
  ])('%s: %s', (word, name) => {
    expect(compareSounds(fold(word), name)).toBe('same');
  });

  test.each([
    ['дастер', 'duster'],
    ['кашкай', 'qashqai'],
    ['меган', 'megane'],
    ['еспас', 'espace'],
    ['круз', 'cruze'],
    ['лансер', 'lancer'],
    ['транзит', 'transit'],
    ['каптюр', 'captur'],
  ])('nearly: %s, %s', (word, name) => {
    expect(compareSounds(fold(word), name)).not.toBeNull();
  });

  test.each([
    ['камрі', 'corolla'],
    ['фокус', 'fiesta'],
    ['кот', 'kuga'],
    ['машина', 'mazda'],
    ['а', 'a'],
  ])('but not: %s, %s', (word, name) => {
    expect(compareSounds(word, name)).toBeNull();
  });
});
