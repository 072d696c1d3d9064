import { describe, expect, test } from 'vitest';
import { type Answer, questions } from '../../../../model/vocabulary.ts';
import { openBook } from './answer-book.ts';
import { markOfPicture, stateOfCard } from './card-state.ts';
import { makeCard, makePicture, makeVerdict } from './review.fixture.ts';

const picture = makePicture({ image: 'a'.repeat(64), automatic: { 'right-color': 'yes' } });
const refused = makePicture({ anchor: 'refused', image: 'b'.repeat(64), isRefused: true });
const card = makeCard('clio', 'a', { pictures: [picture, refused] });
const nobody = openBook();

function bookOf(...values: (Answer | null)[]) {
  return openBook(
    values.map((value, index) =>
      makeVerdict({
        id: `event-000${index}`,
        image: picture.image,
        question: questions[index] ?? 'same-car',
        value,
      }),
    ),
  );
}

describe('stateOfCard', () => {
  test('is reviewed when all that can be asked is answered, refused pictures apart', () => {
    expect(stateOfCard(card, bookOf('yes', 'yes', 'cannot-tell', 'no'), []).isReviewed).toBe(true);
    expect(stateOfCard(card, bookOf('yes', 'yes', 'yes'), []).isReviewed).toBe(false);
    expect(stateOfCard(card, bookOf('yes', 'yes', 'yes', null), []).isReviewed).toBe(false);
  });

  test('of a single picture is not asked whether it is one car', () => {
    expect(stateOfCard(card, bookOf(null, 'yes', 'yes', 'yes'), []).isReviewed).toBe(true);
  });

  test('is open again when the wording of a question has changed', () => {
    const book = openBook(
      bookOf('yes', 'yes', 'yes', 'yes')
        .events()
        .map((event) => ({ ...event, questionRev: 2 })),
    );
    expect(stateOfCard(card, book, []).isReviewed).toBe(false);
    expect(book.events()).toHaveLength(4);
  });

  test('is never reviewed without a picture to review', () => {
    expect(stateOfCard({ ...card, pictures: [refused] }, nobody, []).isReviewed).toBe(false);
  });

  test('is disputed when anyone contradicts an automatic check', () => {
    const [agrees, contradicts, unsure] = [
      bookOf('no', 'yes'),
      bookOf('yes', 'no'),
      bookOf('no', 'cannot-tell'),
    ];
    expect(stateOfCard(card, agrees, []).isDisputed).toBe(false);
    expect(stateOfCard(card, unsure, []).isDisputed).toBe(false);
    expect(stateOfCard(card, contradicts, []).isDisputed).toBe(true);
    expect(stateOfCard(card, nobody, [agrees, contradicts]).isDisputed).toBe(true);
  });
});

describe('markOfPicture', () => {
  const mark = (...values: Parameters<typeof bookOf>) => markOfPicture(bookOf(...values), { card, picture });

  test.each([
    [null, [null, null, null, null]],
    ['part', [null, 'yes']],
    ['yes', [null, 'yes', 'not-applicable', 'yes']],
    ['unsure', [null, 'yes', 'cannot-tell', 'yes']],
    ['no', [null, 'no']],
    ['no', ['no', 'yes', 'yes', 'yes']],
  ] as const)('is %s for the answers %j', (wanted, values) => {
    expect(mark(...values)).toBe(wanted);
  });
});
