import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExamineInput, examinePicture } from '../examine-picture.ts';
import { drawPicture } from '../pictures.fixture.ts';
import type { Examiner } from './examiner.ts';
import { openWorkerPool } from './worker-pool.ts';

const toExamine = (bytes: Buffer): ExamineInput => ({
  bytes,
  contentType: 'image/jpeg',
  asked: null,
  angle: 'front',
  measure: true,
});

describe('pictures in threads', () => {
  let pool: Examiner;
  beforeAll(async () => {
    pool = await openWorkerPool(2);
  });
  afterAll(() => pool[Symbol.asyncDispose]());

  test('come out as in this one, to the last byte, and their bytes stay here', async () => {
    const seeds = [1, 2, 3, 4, 5];
    const jpegs = await Promise.all(seeds.map((seed) => drawPicture({ seed }).jpeg().toBuffer()));
    const texts = [...jpegs, Buffer.from('<html>no</html>'), Buffer.alloc(0)].map(toExamine);
    const there = await Promise.all(texts.map(pool.examine));
    expect(there).toEqual(await Promise.all(texts.map(examinePicture)));
    expect(there[0]?.seen?.thumbnail).toBeInstanceOf(Buffer);
    expect(jpegs.every(({ length }) => length > 0)).toBe(true);
  });
});

describe('a thread that ends', () => {
  let pool: Examiner;
  beforeAll(async () => {
    pool = await openWorkerPool(1, new URL('ending-worker.fixture.mjs', import.meta.url));
  });
  afterAll(() => pool[Symbol.asyncDispose]());
  const order = (text: string) => pool.examine(toExamine(Buffer.from(text)));

  test.each([
    ['exit', 'worker exited with code: 3'],
    ['crash', 'out of nowhere'],
  ])('by %s leaves its picture without a result and with the reason', async (text, reason) => {
    const { seen, error } = await order(text);
    expect(seen).toBeNull();
    expect(error).toMatchObject({ code: 'examination-ended', message: expect.stringContaining(reason) });
  });

  test('takes no other picture with it', async () => {
    const [, beside] = await Promise.all([order('exit'), order('beside')]);
    expect(beside).toMatchObject({ error: null, warnings: [{ text: 'beside' }] });
    expect(await order('after')).toMatchObject({ error: null, warnings: [{ text: 'after' }] });
  });

  test('is no bug, and a bug is no such end', async () => {
    await expect(order('break')).rejects.toThrow('a bug');
  });
});
