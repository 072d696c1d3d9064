import { expect, test } from 'vitest';
import { createFakeClock } from '../../http/fake-clock.fixture.ts';
import { at, makeNotice, openTestBoard } from '../jobs/board.fixture.ts';
import { watchEnd } from './watch-end.ts';

function watch() {
  const { board, waiting } = openTestBoard();
  const clock = createFakeClock();
  const isOver = watchEnd(board, clock);
  return { board, waiting, clock, look: async () => isOver(await board.list(at(2))) };
}

test('runs that end in order are over at once', async () => {
  const { board, look } = watch();
  expect(await look()).toBe(false);
  const both = ['a', 'b'].map((run) => makeNotice(run, 1));
  await Promise.all(both.map(board.put));
  expect(await look()).toBe(false);
  await Promise.all(both.map(board.takeDown));
  expect(await look()).toBe(true);
});

test('a board that a queue has lost is waited for, and not for ever', async () => {
  const { board, waiting, clock, look } = watch();
  await board.put(makeNotice('a', 0));
  await board.takeDown(makeNotice('a', 0));
  await board.put(makeNotice('a', 1));
  expect(await look()).toBe(false);
  waiting.delete('notice-a-ours');
  expect(await look()).toBe(false);
  clock.advance(44_000);
  expect(await look()).toBe(false);
  await board.put(makeNotice('a', 1));
  expect(await look()).toBe(false);
  waiting.clear();
  expect(await look()).toBe(false);
  clock.advance(45_000);
  expect(await look()).toBe(true);
});
