import { expect, test } from 'vitest';
import { tellOnce } from './tell-once.ts';

test('each text is told once, and after any number of others a new one still is', () => {
  const told: string[] = [];
  const tell = tellOnce((text) => told.push(text));
  for (let index = 0; index < 150; index += 1) for (const _ of [1, 2]) tell(`text ${index}`);
  expect(told).toHaveLength(150);
  expect(new Set(told).size).toBe(150);
});
