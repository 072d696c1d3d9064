import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { type Result, resultSchema, type ScoredShot, type SeriesResult } from '../../src/model/result.ts';

const sample = 'reports/samples/clean';

/** Writes the folder of a run of `pictures` pictures: the cases of the sample again and again, each picture a file. */
export async function makeLongRun(folder: string, pictures: number): Promise<Result> {
  const base = resultSchema.parse(JSON.parse(await readFile(path.join(sample, 'result.json'), 'utf8')));
  const perRound = base.cases.flatMap((one) => one.shots).length;
  const rounds = Array.from({ length: Math.ceil(pictures / perRound) }, (_, round) => round);
  const cases = rounds.flatMap((round) => base.cases.map((one) => repeatCase(one, round)));
  await writePictures(folder, base, rounds);
  return { ...base, cases };
}

/** Every seventh fails, so that there is something to filter by. */
function repeatCase(one: SeriesResult, round: number): SeriesResult {
  const fails = round % 7 === 3;
  return {
    ...one,
    id: `${one.id}-${round}`,
    title: `${one.title} ${round}`,
    passed: !fails,
    checks: one.checks.map((check) =>
      fails && check.id === 'same-paint' ? { ...check, status: 'fail', score: 0 } : check,
    ),
    shots: one.shots.map((shot) => repeatShot(shot, round)),
  };
}

function repeatShot(shot: ScoredShot, round: number): ScoredShot {
  if (shot.photo === null) return shot;
  const sha256 = hashOf(`${shot.photo.sha256} ${round}`);
  const thumb = (width: number) => `thumbs/${sha256}-${width}.webp`;
  return {
    ...shot,
    photo: {
      ...shot.photo,
      sha256,
      path: `images/${sha256}.jpg`,
      thumbs: { 320: thumb(320), 640: thumb(640) },
    },
  };
}

/** The bytes of a picture are those of the sample: what counts is that each is a file of its own, decoded on its own. */
async function writePictures(folder: string, base: Result, rounds: readonly number[]): Promise<void> {
  await mkdir(path.join(folder, 'images'), { recursive: true });
  await mkdir(path.join(folder, 'thumbs'));
  for (const { photo } of base.cases.flatMap((one) => one.shots)) {
    if (photo === null) continue;
    const original = await readFile(path.join(sample, photo.path));
    const thumb = await sharp(original).resize(320).webp().toBuffer();
    for (const round of rounds) {
      const sha256 = hashOf(`${photo.sha256} ${round}`);
      await writeFile(path.join(folder, `images/${sha256}.jpg`), original);
      await writeFile(path.join(folder, `thumbs/${sha256}-320.webp`), thumb);
    }
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
