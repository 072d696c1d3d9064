import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Result } from '../../model/result.ts';
import type { Photo } from '../../model/shot.ts';

/** A folder of a run with a thumbnail, each a picture of its own, for every photo of the result. */
export async function makeRunFolder(browser: Browser, result: Result): Promise<string> {
  return fillRunFolder(result, await drawPictures(browser, photosOf(result).length));
}

/** A folder of a run with a picture for every photo of the result, by turns where there are fewer. */
export async function fillRunFolder(result: Result, pictures: readonly Buffer[]): Promise<string> {
  const runDir = await mkdtemp(path.join(tmpdir(), 'car-eval-page-'));
  await mkdir(path.join(runDir, 'thumbs'));
  await mkdir(path.join(runDir, 'images'));
  for (const [index, photo] of photosOf(result).entries()) {
    const bytes = pictures[index % pictures.length] ?? Buffer.alloc(0);
    await writeFile(path.join(runDir, photo.path), bytes);
    if (photo.thumbs !== null) await writeFile(path.join(runDir, photo.thumbs[320]), bytes);
  }
  return runDir;
}

function photosOf({ cases }: Result): Photo[] {
  return cases.flatMap((one) => one.shots.flatMap(({ photo }) => photo ?? []));
}

async function drawPictures(browser: Browser, count: number): Promise<Buffer[]> {
  const page = await browser.newPage();
  const urls = await page.evaluate((total) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
    const context = canvas.getContext('2d');
    return Array.from({ length: total }, (_, index) => {
      if (context !== null) context.fillStyle = `hsl(${(index * 360) / total} 60% 40%)`;
      context?.fillRect(0, 0, 320, 240);
      context?.clearRect(40 + index, 40, 120, 90);
      return canvas.toDataURL('image/webp', 0.8);
    });
  }, count);
  await page.close();
  return urls.map((url) => Buffer.from(url.split(',')[1] ?? '', 'base64'));
}
