import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isKey, type ObjectStore } from './object-store.ts';
import { storePictures } from './picture-store.ts';
import type { S3Arrival, S3Fault } from './s3/s3-server.fixture.ts';
import { listAll, openTestBucket, openTestFolder } from './stores.fixture.ts';

const kinds: readonly S3Fault[] = ['slow-down', 'reset', 'lost-answer', 'conflict'];
/** The first two tries of every request go wrong, each in its way. */
const twice = ({ hit, tries }: S3Arrival) => (tries <= 2 ? kinds[hit % kinds.length] : undefined);

const backends: readonly (readonly [string, () => Promise<ObjectStore>])[] = [
  ['a folder', openTestFolder],
  ['a bucket', openTestBucket],
  ['a bucket at AWS, by its prefix alone', () => openTestBucket({}, { prefix: '' })],
  ['a bucket that lists two keys at a time', () => openTestBucket({ pageSize: 2 })],
  [
    'a bucket that is busy or cut off before every answer',
    () => openTestBucket({ pageSize: 2, fault: twice }),
  ],
];

describe.each(backends)('%s', (_name, open) => {
  test('gives back what was put, and has nothing anywhere else', async () => {
    const store = await open();
    expect(await store.putNew('run/a.json', Buffer.from('{}'))).toBe(true);
    expect((await store.get('run/a.json'))?.toString()).toBe('{}');
    expect(await store.get('run/b.json')).toBeNull();
    expect(await store.get('a.json')).toBeNull();
    expect(await store.get('run')).toBeNull();
  });

  test('keeps the first of two objects under one key', async () => {
    const store = await open();
    expect(await store.putNew('k', Buffer.from('first'))).toBe(true);
    expect(await store.putNew('k', Buffer.from('second'))).toBe(false);
    expect((await store.get('k'))?.toString()).toBe('first');
  });

  test('takes one of many who put at the same moment, and tells each who it was', async () => {
    const store = await open();
    const puts = Array.from({ length: 8 }, (_, index) =>
      store.putNew('shots/1.json', Buffer.from(String(index))),
    );
    const won = (await Promise.all(puts)).flatMap((isMine, index) => (isMine ? [index] : []));
    expect(won).toHaveLength(1);
    expect((await store.get('shots/1.json'))?.toString()).toBe(String(won[0]));
  });

  test.each([
    ['empty', Buffer.alloc(0)],
    ['of every byte', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
    ['of 5 MB', randomBytes(5 * 1024 * 1024)],
  ])('keeps an object that is %s', async (_what, bytes) => {
    const store = await open();
    expect(await store.putNew('o.bin', bytes)).toBe(true);
    expect((await store.get('o.bin'))?.equals(bytes)).toBe(true);
  });

  test('takes keys of all signs that a key may have', async () => {
    const store = await open();
    const key = 'ABCXYZ.abcxyz/0189-._~/~.a-_/..b';
    expect(isKey(key)).toBe(true);
    expect(await store.putNew(key, Buffer.from('x'))).toBe(true);
    expect((await store.get(key))?.toString()).toBe('x');
    expect(await listAll(store)).toEqual([key]);
  });

  test.each([
    '',
    '/a',
    'a/',
    'a//b',
    '.',
    '../a',
    'a/../../b',
    'a b',
    'a\\b',
    'a:b',
    'a\0',
    'é',
    'a%2e',
    'a'.repeat(513),
  ])('has nothing under %j, and takes nothing there', async (key) => {
    const store = await open();
    expect(await store.get(key)).toBeNull();
    await expect(store.putNew(key, Buffer.from('x'))).rejects.toThrow('Expected a key');
  });

  test('lists all keys that begin so, and no others, in the order of their bytes', async () => {
    const store = await open();
    const keys = [
      'r/l/0/b.json',
      'r/l/0/a.json',
      'r/l-1.json',
      'r/l.json',
      'r/l/1/~.json',
      'r/l/1/B.json',
      'r/l/1/a.json',
    ];
    for (const key of [...keys, 'q/x', 's']) await store.putNew(key, Buffer.from(key));
    const sorted = keys.toSorted();
    expect(await listAll(store, 'r/')).toEqual(sorted);
    expect(await listAll(store, 'r/l/')).toEqual(sorted.filter((key) => key.startsWith('r/l/')));
    expect(await listAll(store, 'r/l/1/')).toEqual(['r/l/1/B.json', 'r/l/1/a.json', 'r/l/1/~.json']);
    expect(await listAll(store, 'r/l')).toEqual(sorted);
    expect(await listAll(store, 'r/l/0/a')).toEqual(['r/l/0/a.json']);
    expect(await listAll(store, 'nothing/')).toEqual([]);
    expect(await listAll(store)).toEqual(['q/x', ...sorted, 's']);
  });

  test('keeps pictures of a run among its objects', async () => {
    const store = await open();
    const pictures = storePictures(store, 'run-1/');
    await pictures.put('images/a.jpg', Buffer.from('a'));
    await pictures.put('images/a.jpg', Buffer.from('a'));
    expect((await pictures.open('images/a.jpg'))?.toString()).toBe('a');
    expect(await pictures.open('../run-2/images/a.jpg')).toBeNull();
    expect(await listAll(store)).toEqual(['run-1/images/a.jpg']);
  });
});
