import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import { readLabelled } from './read-labelled.ts';

async function read(manifest: string | null) {
  const dir = await mkdtemp(join(tmpdir(), 'photos-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const name of ['a.jpg', 'b.jpg']) await writeFile(join(dir, name), name);
  if (manifest !== null) await writeFile(join(dir, 'manifest.csv'), manifest);
  const { brands } = await loadSuite();
  return readLabelled(dir, buildLexicon(brands));
}

test('a manifest says what photographs show; what is empty nobody knows', async () => {
  const photos = await read(
    'file,make,model,body,colour,view,car_id,same_car,whole,note\na.jpg,VW,Golf,Hatchback,red,front34,golf,yes,yes,x\nb.jpg,,,,,top,,,,\n',
  );
  expect(photos).toMatchObject([
    {
      ...{ car: 'golf', isOneCar: true, maker: 'Volkswagen', model: 'Golf', body: 'hatchback' },
      ...{ color: 'red', view: 'front34', isWhole: true },
    },
    { isOneCar: false, maker: null, model: null, body: null, color: null, view: null, isWhole: null },
  ]);
  expect(photos[1]?.car).toBe(photos[1]?.sha256);
});

test.each([
  ['file,car_id,same_car\na.jpg,one,yes', true],
  ['file,car_id,same_car\na.jpg,one,meant to be', false],
  ['file,car_id\na.jpg,one', true],
  ['file,car_id\na.jpg,', false],
])('of %j one car is sure: %s', async (manifest, isOneCar) => {
  expect((await read(manifest))[0]?.isOneCar).toBe(isOneCar);
});

test.each<[string | null, RegExp]>([
  [null, /Expected .*manifest\.csv beside the photographs, found none/],
  ['name\na.jpg', /manifest\.csv:2: file: /],
  ['file\na.jpg\n../c.jpg', /manifest\.csv:3: expected a file in the folder/],
  ['file\nc.jpg', /manifest\.csv:2: expected a picture of at most/],
  ['file,make\na.jpg', /manifest\.csv: /],
])('the manifest %j is refused with the line', async (manifest, message) => {
  await expect(read(manifest)).rejects.toThrow(message);
});
