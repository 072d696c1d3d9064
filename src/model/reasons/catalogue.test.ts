import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Entry } from './sentences/entry.ts';

test('every code of every subject is in the catalogue, and none is given twice', async () => {
  const folder = new URL('sentences/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file !== 'entry.ts');
  const rooms = await Promise.all(
    files.map(async (file): Promise<Record<string, Record<string, Entry>>> => import(`${folder}${file}`)),
  );
  const codes = rooms.flatMap((room) => Object.values(room)).flatMap((entries) => Object.keys(entries));
  expect(codes.sort()).toEqual(Object.keys(catalogue).sort());
});
