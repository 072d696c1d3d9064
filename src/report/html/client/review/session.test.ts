import { describe, expect, test } from 'vitest';
import { currentEvents } from '../../../../model/verdict-log.ts';
import { listPlaces } from '../order.ts';
import { openBook } from './answer-book.ts';
import { openQuestions } from './answers-of.ts';
import { fakeSource, makeCard } from './review.fixture.ts';
import { startSession } from './session.ts';

function open({ hidden = [] as string[], undoable = [] as string[] } = {}) {
  const source = fakeSource();
  const book = openBook();
  const cards = [makeCard('clio', 'a'), makeCard('bmw', 'b')];
  const session = startSession({
    now: source.now,
    newId: source.newId,
    places: () => listPlaces(cards),
    isVisible: ({ case: id }) => !hidden.includes(id),
    book: () => book,
    keep: () => {},
    undoable,
  });
  session.goToOpen();
  const at = () => `${session.place()?.picture.anchor.slice(6)} ${session.question()}`;
  const said = () => currentEvents(book.events()).map(({ question, value }) => `${question} ${value}`);
  return { session, source, book, at, said, hidden };
}

describe('a review', () => {
  test('begins at the first question of the first picture, with nothing answered', () => {
    const { at, said } = open();
    expect(at()).toBe('clio__front same-car');
    expect(said()).toEqual([]);
  });

  test('takes an answer to each question of a picture and then moves on by itself', () => {
    const { session, at, said } = open();
    for (const answer of ['yes', 'no', 'cannot-tell', 'yes'] as const) session.answer(answer);
    expect(at()).toBe('clio__side same-car');
    expect(said()).toEqual(['same-car yes', 'right-color no', 'right-logo cannot-tell', 'right-car yes']);
  });

  test('asks for no badge on a side view', () => {
    const { session, at } = open();
    session.step('right');
    for (const answer of ['yes', 'yes'] as const) session.answer(answer);
    expect(at()).toBe('clio__side right-car');
  });

  test('goes on into the next case, and stays at the last picture of all', () => {
    const { session, at, book } = open();
    for (let key = 0; key < 22; key += 1) session.answer('yes');
    expect(at()).toBe('bmw__rear right-car');
    expect(book.events()).toHaveLength(22);
    expect(session.goToOpen()).toBe(false);
  });

  test('leaves out what the filters hide, but not the picture it stands at', () => {
    const { session, at, hidden } = open({ hidden: ['bmw'] });
    hidden.push('clio');
    expect(session.step('right')).toBe(true);
    expect(at()).toBe('clio__side same-car');
    expect([session.step('right'), session.step('right')]).toEqual([true, false]);
  });

  test('up and down go to the same angle of the neighbouring case', () => {
    const { session, at } = open();
    session.step('right');
    session.step('down');
    expect(at()).toBe('bmw__side same-car');
    expect(session.step('down')).toBe(false);
    session.step('up');
    expect(at()).toBe('clio__side same-car');
  });

  test('times an answer from when the picture came into view, and not before', () => {
    const { session, source, book } = open();
    session.answer('yes');
    session.seen();
    source.time += 700;
    session.answer('yes');
    session.seen();
    source.time += 300;
    session.answer('yes');
    expect(book.events().map(({ ms }) => ms)).toEqual([null, 700, 1000]);
  });

  test('the same answer again says nothing new', () => {
    const { session, book } = open();
    session.answer('yes');
    session.step('right');
    session.step('left');
    session.goTo(session.place() ?? expect.fail(), 'same-car');
    session.answer('yes');
    expect(book.events()).toHaveLength(1);
  });

  test('another answer takes the place of the first one', () => {
    const { session, book, said } = open();
    session.answer('yes');
    session.goTo(session.place() ?? expect.fail(), 'same-car');
    session.answer('no');
    expect(said()).toEqual(['same-car no']);
    expect(book.events().map(({ supersedes }) => supersedes)).toEqual([null, 'event-0001']);
  });
});

describe('undo', () => {
  test('takes back answer after answer, and goes to where they were given', () => {
    const { session, at, said } = open();
    for (const answer of ['yes', 'no', 'yes', 'no', 'yes'] as const) session.answer(answer);
    expect(session.undo()).toBe(true);
    expect(at()).toBe('clio__side same-car');
    expect(session.undo()).toBe(true);
    expect(at()).toBe('clio__front right-car');
    expect(said()).toEqual([
      ...['same-car yes', 'right-color no', 'right-logo yes', 'same-car null', 'right-car null'],
    ]);
    expect([1, 2, 3, 4].map(() => session.undo())).toEqual([true, true, true, false]);
  });

  test('brings back the answer before, with its note', () => {
    const { session, book } = open();
    session.note('mirrored');
    session.answer('yes');
    const place = session.place() ?? expect.fail();
    session.goTo(place, 'same-car');
    session.answer('no');
    session.undo();
    const said = currentEvents(book.events())[0];
    expect([said?.value, said?.note, said?.ms]).toEqual(['yes', 'mirrored', null]);
  });

  test('goes to a picture that the filters hide by now', () => {
    const { session, at, hidden } = open();
    session.answer('no');
    session.step('down');
    hidden.push('clio');
    session.undo();
    expect(at()).toBe('clio__front same-car');
  });

  test('knows what was said before the page was loaded again', () => {
    const undoable: string[] = [];
    const first = open({ undoable });
    first.session.answer('yes');
    expect(undoable).toEqual(['event-0001']);
    first.session.undo();
    expect(undoable).toEqual([]);
  });
});

describe('the reason for a wrong badge', () => {
  test('can be given after the review has moved on', () => {
    const { session, at, book } = open();
    for (const answer of ['yes', 'yes', 'no'] as const) session.answer(answer);
    expect(at()).toBe('clio__front right-car');
    expect(session.sayFault('missing')).toBe(true);
    const said = currentEvents(book.events()).at(-1);
    expect([said?.angle, said?.question, said?.value, said?.fault]).toEqual([
      'front',
      'right-logo',
      'no',
      'missing',
    ]);
  });

  test('does not stick to a badge that is right after all', () => {
    const { session, book } = open();
    for (const answer of ['yes', 'yes', 'no'] as const) session.answer(answer);
    session.sayFault('malformed');
    session.goTo(session.place() ?? expect.fail(), 'right-logo');
    session.answer('yes');
    expect(session.sayFault('missing')).toBe(false);
    expect(currentEvents(book.events()).at(-1)).not.toHaveProperty('fault');
  });

  test('of another question is none of a car that is not the one asked for', () => {
    const { session, at, book } = open();
    for (const answer of ['yes', 'yes', 'yes', 'no'] as const) session.answer(answer);
    expect(at()).toBe('clio__side same-car');
    expect(session.sayFault('missing')).toBe(false);
    expect(session.sayFault('wrong-view')).toBe(true);
    const said = currentEvents(book.events()).at(-1);
    expect([said?.question, said?.fault]).toEqual(['right-car', 'wrong-view']);
  });

  test('needs a "no" to the badge', () => {
    const { session } = open();
    session.answer('no');
    expect(session.sayFault('missing')).toBe(false);
  });
});

describe('a note', () => {
  test('stands beside the answer, or alone, and is no answer', () => {
    const { session, book } = open();
    session.note('wheels differ');
    const place = session.place() ?? expect.fail();
    expect(openQuestions(book, place)).toHaveLength(4);
    session.note('wheels differ');
    expect(book.events()).toHaveLength(1);
    session.answer('no');
    expect(currentEvents(book.events()).map(({ value, note }) => [value, note])).toEqual([
      ['no', 'wheels differ'],
    ]);
  });
});
