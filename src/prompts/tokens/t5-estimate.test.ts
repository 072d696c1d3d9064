import { expect, test } from 'vitest';
import { estimateT5 } from './t5-estimate.ts';
import { countText } from './text-counter.ts';

/** One token a word. */
const counter = estimateT5({ count: (text) => text.match(/\S+/g)?.length ?? 0, encode: () => [] });

test('lies between 0.9 times and 1.22 times what CLIP counts, and four more', () => {
  expect(countText('word '.repeat(100), counter)).toEqual({ low: 90, high: 126 });
});

test('allows for words of capitals, which T5 takes letter by letter', () => {
  const words = 'word '.repeat(97);
  expect(countText(`${words}DO NOT USE`, counter)).toEqual({ low: 90, high: 128 });
  expect(countText(`${words}do Not XY`, counter)).toEqual({ low: 90, high: 126 });
});

test('says nothing of letters that are not Latin', () => {
  expect(countText('red седан', counter)).toBeNull();
  expect(countText('Citroën, Škoda ☂ 2019', counter)).not.toBeNull();
});

test('is nothing for nothing', () => {
  expect(countText('', counter)).toEqual({ low: 0, high: 0 });
});
