import { expect, test } from 'vitest';
import { at, makeNotice, openTestBoard } from './board.fixture.ts';

test('what is older than a day was left by a planner that is gone, and is passed over', async () => {
  const { board } = openTestBoard();
  await board.put(makeNotice('a', 0));
  await board.put(makeNotice('b', 5));
  expect((await board.list(at(23))).map(({ run }) => run)).toEqual(['a', 'b']);
  expect((await board.list(at(24))).map(({ run }) => run)).toEqual(['b']);
});

test('of too many the newest are looked at, whatever they are called', async () => {
  const { board } = openTestBoard();
  for (let index = 0; index < 200; index += 1) await board.put(makeNotice(`a${index}`, 1));
  await board.put(makeNotice('z', 2));
  const found = await board.list(at(3));
  expect([found.length, found.at(-1)?.run]).toEqual([200, 'z']);
});

test('a version that is no version, or an own member, makes no notice', async () => {
  const { board, waiting } = openTestBoard();
  waiting.set('notice-a-ours', { ...makeNotice('a', 1), version: '1.0\u001b[2J' });
  waiting.set('notice-b-ours', { ...makeNotice('b', 1), more: 1 });
  expect(await board.list(at(2))).toEqual([]);
});
