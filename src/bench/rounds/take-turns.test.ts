import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

const three = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];

test('each contender goes once a round, and another one begins each time', async () => {
  const order: string[] = [];
  await takeTurns(three, 3, async ({ name }, round) => void order.push(`${name}${round}`));
  expect(order.join(' ')).toBe('a0 b0 c0 b1 c1 a1 c2 a2 b2');
});

test('the samples stand with their contender, round by round', async () => {
  const turns = await takeTurns(three, 2, async ({ name }, round) => `${name}${round}`);
  expect(turns).toEqual([
    { name: 'a', samples: ['a0', 'a1'] },
    { name: 'b', samples: ['b0', 'b1'] },
    { name: 'c', samples: ['c0', 'c1'] },
  ]);
});

test('a job that fails ends the race', async () => {
  const failing = takeTurns(three, 1, async () => Promise.reject(new Error('no picture')));
  await expect(failing).rejects.toThrow('no picture');
});
