import { expect, test, vi } from 'vitest';
import { listPlaces, type Place } from '../order.ts';
import { openBook } from './answer-book.ts';
import { subjectAt } from './answers-of.ts';
import { questionsAt } from './asked-questions.ts';
import { trackProgress } from './progress.ts';
import { makeCard, makeVerdict } from './review.fixture.ts';

const [clio, golf] = [makeCard('clio', 'a'), makeCard('golf', 'b')];
const [front, side, rear] = listPlaces([clio]) as [Place, Place, Place];

function answersTo(place: Place) {
  return questionsAt(place).map((question, index) =>
    makeVerdict({ ...subjectAt(place, question), id: `${place.picture.anchor}-${index}`, value: 'yes' }),
  );
}

test('a picture is done once something was said to each of its questions', () => {
  const book = openBook();
  const progress = trackProgress(() => book);
  expect(progress.isDone(front)).toBe(false);
  for (const event of answersTo(front)) {
    book.add(event);
    progress.note(event);
  }
  expect([front, side].map(progress.isDone)).toEqual([true, false]);
});

test('the last picture of a series waits for the answer about all of it', () => {
  const book = openBook();
  const progress = trackProgress(() => book);
  const events = answersTo(rear).filter(({ question }) => question !== 'same-car');
  for (const event of events) book.add(event);
  expect(progress.isDone(rear)).toBe(false);
  for (const place of [front, side, rear]) {
    const event = makeVerdict({ ...subjectAt(place, 'same-car'), id: place.picture.anchor, value: 'yes' });
    book.add(event);
    progress.note(event);
  }
  expect(progress.isDone(rear)).toBe(true);
});

test('what is said of one case leaves what is known of another', () => {
  const book = openBook();
  const find = vi.fn(book.find);
  const counted = { ...book, find };
  const progress = trackProgress(() => counted);
  const places = listPlaces([clio, golf]);
  expect(places.map(progress.isDone)).not.toContain(true);
  progress.note({ case: 'clio' });
  find.mockClear();
  places.map(progress.isDone);
  expect(new Set(find.mock.calls.map(([subject]) => subject.case))).toEqual(new Set(['clio']));
});

test('another book begins anew', () => {
  let book = openBook();
  const progress = trackProgress(() => book);
  expect(progress.isDone(front)).toBe(false);
  book = openBook(answersTo(front));
  expect(progress.isDone(front)).toBe(true);
});
