import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeResult, makeSeriesResult } from '../../../model/result.fixture.ts';
import { readStrings } from '../../read-words.ts';
import { makeReviewCard } from '../card/review-card.ts';
import { readClientScript } from '../client-script.ts';
import { layOutPageData } from './page-data.ts';

function wordsOf(...cards: ReturnType<typeof makeReviewCard>[]): Record<string, unknown> {
  const review = { run: 'r1', verdicts: [], cards };
  const data = JSON.parse([...layOutPageData(makeResult(), { phrases: [], review, pictures: [] })].join(''));
  return data.strings.en;
}

const countWords = (...cards: Parameters<typeof wordsOf>) => wordsOf(...cards)['toolbar.count'];

const card = makeReviewCard(makeSeriesResult());
const phrase = fc.record({ en: fc.string(), uk: fc.string({ unit: 'grapheme' }) });

test('lays out JSON that gives back every phrase and card, however many there are', () => {
  const counts = fc.constantFrom(0, 1, 499, 500, 501, 1203);
  fc.assert(
    fc.property(phrase, counts, counts, (said, phraseCount, cardCount) => {
      const phrases = Array.from({ length: phraseCount }, (_, n) => ({ ...said, n }));
      const cards = Array.from({ length: cardCount }, (_, n) => ({
        ...card,
        title: `${said.uk}</script>${n}`,
      }));
      const review = { run: 'r1', verdicts: [], cards };
      const text = [...layOutPageData(makeResult(), { phrases, review, pictures: [] })].join('');
      expect(JSON.parse(text)).toMatchObject({ phrases, review });
      expect(text).not.toMatch(/[<>&]/);
    }),
    { numRuns: 20 },
  );
});

test('counts its cards as series where a case was drawn more than once', () => {
  expect(countWords(card)).toEqual({ one: '{shown} of {n} case', other: '{shown} of {n} cases' });
  expect(countWords(card, card)).toBe('{shown} of {n} series');
});

test('leaves out no word that the script says', () => {
  const script = readClientScript('report');
  const kept = new Set(Object.keys(wordsOf(card)));
  const leftOut = Object.keys(readStrings('en')).filter((key) => !kept.has(key));
  const topics = new Set(leftOut.map((key) => key.split('.')[0]));
  expect(topics.size).toBeGreaterThan(1);
  expect([...topics].filter((topic) => new RegExp(`[\`"']${topic}\\.`).test(script))).toEqual([]);
});
