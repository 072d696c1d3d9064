import { describe, expect, test } from 'vitest';
import { keepAnswers, type TextStore } from './kept-answers.ts';
import { fakeStore, makeVerdict } from './review.fixture.ts';

const mine = { rater: null, event: makeVerdict() };
const hers = { rater: 'Оля', event: makeVerdict() };

describe('keepAnswers', () => {
  test('gives back after a reload what was added before', () => {
    const store = fakeStore();
    expect(keepAnswers('run-1', store).add(mine)).toBe(true);
    expect(keepAnswers('run-1', store).load()).toEqual([mine]);
  });

  test('never writes over what another person said under the same id', () => {
    const kept = keepAnswers('run-1', fakeStore());
    kept.add(mine);
    kept.add(hers);
    expect(kept.load()).toEqual([mine, hers]);
  });

  test('keeps the reports apart that share the store of all pages on the disk', () => {
    const store = fakeStore();
    keepAnswers('run-1', store).add(mine);
    expect(keepAnswers('run-2', store).load()).toEqual([]);
    expect(keepAnswers('run', store).load()).toEqual([]);
  });

  test('two tabs add to one log', () => {
    const store = fakeStore();
    const [one, other] = [keepAnswers('run-1', store), keepAnswers('run-1', store)];
    one.add(mine);
    other.add({ rater: null, event: makeVerdict({ id: 'event-0002' }) });
    expect(one.load()).toHaveLength(2);
  });

  test('says when the store is full', () => {
    const kept = keepAnswers('run-1', fakeStore(1));
    expect([kept.add(mine), kept.add(hers)]).toEqual([true, false]);
    expect(kept.load()).toEqual([mine]);
  });

  test.each([
    ['there is none', null],
    ['it throws at every touch', new Proxy({} as TextStore, { get: throwError })],
  ])('keeps nothing, and does not fail, where %s', (_, store) => {
    const kept = keepAnswers('run-1', store);
    expect([kept.load(), kept.add(mine), kept.loadPosition()]).toEqual([[], false, null]);
  });

  test('leaves out entries that are no answers', () => {
    const store = fakeStore();
    const broken = ['{', 'null', '[]', '{}', '{"rater":null}', JSON.stringify({ ...mine, rater: '../x' })];
    for (const [index, text] of broken.entries()) store.setItem(`car-eval run-1 event  bad-${index}`, text);
    keepAnswers('run-1', store).add(mine);
    expect(keepAnswers('run-1', store).load()).toEqual([mine]);
  });

  test('gives back the position, and none when it is broken', () => {
    const store = fakeStore();
    const kept = keepAnswers('run-1', store);
    const position = { anchor: 'case__clio__front', isOpen: true, undoable: [['event-0001']] };
    kept.savePosition(position);
    expect(kept.loadPosition()).toEqual(position);
    store.setItem('car-eval run-1 position', JSON.stringify({ ...position, undoable: ['event-0001'] }));
    expect(kept.loadPosition()).toEqual(position);
    store.setItem('car-eval run-1 position', '{"anchor":1}');
    expect(kept.loadPosition()).toBeNull();
  });
});

function throwError(): never {
  throw new Error('SecurityError');
}
