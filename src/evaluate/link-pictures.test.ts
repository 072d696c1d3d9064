import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeResult, makeSeriesResult } from '../model/result.fixture.ts';
import { makePhoto, makeSentShot } from '../model/shot.fixture.ts';
import { storeInMemory } from '../run/stored-result.ts';
import { linkPictures } from './link-pictures.ts';

const refuse = async () => {
  throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' });
};

test('on a disk without links there are none, no copies either, and pictures go by their own names', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'car-eval-links-'));
  try {
    const shot = { ...makeSentShot('front'), photo: makePhoto('a') };
    const one = makeSeriesResult({ shots: [{ ...shot, checks: [] }] });
    const findLink = await linkPictures(dir, storeInMemory(makeResult({ cases: [one] })), {
      link: refuse,
      symlink: refuse,
    });
    expect(one.shots.map((own) => findLink(one, own))).toEqual([null]);
    expect(await readdir(join(dir, 'by-case', 'renault-clio'))).toEqual([]);
  } finally {
    await rm(dir, { recursive: true });
  }
});
