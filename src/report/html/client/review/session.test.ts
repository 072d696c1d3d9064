import { describe, expect, test } from 'vitest';
import { currentEvents } from '../../../../model/verdict-log.ts';
import { listPlaces } from '../order.ts';
import { openBook } from './answer-book.ts';
import { openQuestions } from './asked-questions.ts';
import { fakeSource, makeCard } from './review.fixture.ts';
import { startSession } from './session.ts';

function open({ hidden = [] as string[], undoable = [] as string[][] } = {}) {
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
    expect(at()).toBe('clio__front right-color');
    expect(said()).toEqual([]);
  });

  test('takes an answer to each question of a picture and then moves on by itself', () => {
    const { session, at, said } = open();
    for (const answer of ['no', 'cannot-tell', 'yes'] as const) session.answer(answer);
    expect(at()).toBe('clio__side right-color');
    expect(said()).toEqual(['right-color no', 'right-logo cannot-tell', 'right-car yes']);
  });

  test('asks for no badge on a side view', () => {
    const { session, at } = open();
    session.step('right');
    session.answer('yes');
    expect(at()).toBe('clio__side right-car');
  });

  test('asks once for a series whether it is one car, with its last picture, and means all of them', () => {
    const { session, at, book } = open();
    for (let key = 0; key < 8; key += 1) session.answer('yes');
    expect(at()).toBe('clio__rear same-car');
    session.answer('yes');
    expect(at()).toBe('bmw__front right-color');
    const same = currentEvents(book.events()).filter(({ question }) => question === 'same-car');
    expect(same.map(({ angle, value }) => `${angle} ${value}`)).toEqual([
      'front yes',
      'side yes',
      'rear yes',
    ]);
  });

  test('goes on into the next case, and stays at the last picture of all', () => {
    const { session, at, book } = open();
    for (let key = 0; key < 18; key += 1) session.answer('yes');
    expect(at()).toBe('bmw__rear same-car');
    expect(book.events()).toHaveLength(22);
    expect(session.goToOpen()).toBe(false);
  });

  test('leaves out what the filters hide, but not the picture it stands at', () => {
    const { session, at, hidden } = open({ hidden: ['bmw'] });
    hidden.push('clio');
    expect(session.step('right')).toBe(true);
    expect(at()).toBe('clio__side right-color');
    expect([session.step('right'), session.step('right')]).toEqual([true, false]);
  });

  test('up and down go to the same angle of the neighbouring case', () => {
    const { session, at } = open();
    session.step('right');
    session.step('down');
    expect(at()).toBe('bmw__side right-color');
    expect(session.step('down')).toBe(false);
    session.step('up');
    expect(at()).toBe('clio__side right-color');
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
    session.goTo(session.place() ?? expect.fail(), 'right-color');
    session.answer('yes');
    expect(book.events()).toHaveLength(1);
  });

  test('another answer takes the place of the first one', () => {
    const { session, book, said } = open();
    session.answer('yes');
    session.goTo(session.place() ?? expect.fail(), 'right-color');
    session.answer('no');
    expect(said()).toEqual(['right-color no']);
    expect(book.events().map(({ supersedes }) => supersedes)).toEqual([null, 'event-0001']);
  });
});

describe('"yes" to all', () => {
  test('takes one key for each picture, the verdict on the series with the last of it', () => {
    const { session, at, book } = open();
    for (let key = 0; key < 3; key += 1) session.answerAllYes();
    expect(at()).toBe('bmw__front right-color');
    expect(book.events()).toHaveLength(11);
    for (let key = 0; key < 3; key += 1) session.answerAllYes();
    expect(session.goToOpen()).toBe(false);
    expect(at()).toBe('bmw__rear right-color');
  });

  test('leaves alone what was answered otherwise', () => {
    const { session, said } = open();
    session.answer('no');
    session.answerAllYes();
    expect(said()).toEqual(['right-color no', 'right-logo yes', 'right-car yes']);
  });

  test('is taken back by one key', () => {
    const { session, at, said } = open();
    session.answer('no');
    session.answerAllYes();
    session.undo();
    expect(at()).toBe('clio__front right-logo');
    expect(said().toSorted()).toEqual(['right-car null', 'right-color no', 'right-logo null']);
  });

  test('says nothing of a picture that is answered', () => {
    const { session, at, book } = open();
    session.answerAllYes();
    session.step('left');
    session.answerAllYes();
    expect(book.events()).toHaveLength(3);
    expect(at()).toBe('clio__side right-color');
  });
});

describe('a series that is not one car', () => {
  function openSeries() {
    const opened = open();
    for (let key = 0; key < 8; key += 1) opened.session.answer('yes');
    opened.session.answer('no');
    const series = opened.session.faulty()?.place.card.pictures ?? [];
    const card = opened.session.faulty()?.place.card ?? expect.fail();
    const name = (index: number) => {
      const picture = series[index] ?? expect.fail();
      opened.session.sayOdd({ card, picture });
    };
    const same = () =>
      currentEvents(opened.book.events())
        .filter(({ question }) => question === 'same-car')
        .toSorted(
          (one, other) =>
            series.findIndex(({ angle }) => angle === one.angle) -
            series.findIndex(({ angle }) => angle === other.angle),
        )
        .map(({ value }) => value);
    return { ...opened, name, same };
  }

  test('is "no" for all, until the odd one is named', () => {
    const { name, same } = openSeries();
    expect(same()).toEqual(['no', 'no', 'no']);
    name(1);
    expect(same()).toEqual(['yes', 'no', 'yes']);
    name(2);
    expect(same()).toEqual(['yes', 'no', 'no']);
  });

  test('is "no" for all again when none is left as the odd one', () => {
    const { name, same } = openSeries();
    name(1);
    name(1);
    expect(same()).toEqual(['no', 'no', 'no']);
  });

  test('is taken back key by key', () => {
    const { session, at, name, same } = openSeries();
    name(0);
    session.undo();
    expect(same()).toEqual(['no', 'no', 'no']);
    session.undo();
    expect(same()).toEqual([null, null, null]);
    expect(at()).toBe('clio__rear same-car');
  });
});

describe('undo', () => {
  test('takes back answer after answer, and goes to where they were given', () => {
    const { session, at, said } = open();
    for (const answer of ['no', 'yes', 'no', 'yes'] as const) session.answer(answer);
    expect(session.undo()).toBe(true);
    expect(at()).toBe('clio__side right-color');
    expect(session.undo()).toBe(true);
    expect(at()).toBe('clio__front right-car');
    expect(said()).toEqual(['right-color no', 'right-logo yes', 'right-color null', 'right-car null']);
    expect([1, 2, 3].map(() => session.undo())).toEqual([true, true, false]);
  });

  test('brings back the answer before, with its note', () => {
    const { session, book } = open();
    session.note('mirrored');
    session.answer('yes');
    const place = session.place() ?? expect.fail();
    session.goTo(place, 'right-color');
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
    expect(at()).toBe('clio__front right-color');
  });

  test('knows what was said before the page was loaded again', () => {
    const undoable: string[][] = [];
    const first = open({ undoable });
    first.session.answer('yes');
    expect(undoable).toEqual([['event-0001']]);
    first.session.undo();
    expect(undoable).toEqual([]);
  });
});

describe('the reason for a wrong badge', () => {
  test('can be given after the review has moved on', () => {
    const { session, at, book } = open();
    for (const answer of ['yes', 'no'] as const) session.answer(answer);
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
    for (const answer of ['yes', 'no'] as const) session.answer(answer);
    session.sayFault('malformed');
    session.goTo(session.place() ?? expect.fail(), 'right-logo');
    session.answer('yes');
    expect(session.sayFault('missing')).toBe(false);
    expect(currentEvents(book.events()).at(-1)).not.toHaveProperty('fault');
  });

  test('of another question is none of a car that is not the one asked for', () => {
    const { session, at, book } = open();
    for (const answer of ['yes', 'yes', 'no'] as const) session.answer(answer);
    expect(at()).toBe('clio__side right-color');
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
    expect(openQuestions(book, place)).toHaveLength(3);
    session.note('wheels differ');
    expect(book.events()).toHaveLength(1);
    session.answer('no');
    expect(currentEvents(book.events()).map(({ value, note }) => [value, note])).toEqual([
      ['no', 'wheels differ'],
    ]);
  });
});
