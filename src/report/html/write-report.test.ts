import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeResult, makeSeriesResult } from '../../model/result.fixture.ts';
import { makePhoto, makeSentShot } from '../../model/shot.fixture.ts';
import { storeInMemory } from '../../run/stored-result.ts';
import { richResult } from '../rich-result.fixture.ts';
import { writeHtmlReport } from './write-report.ts';

let runDir = '';

beforeEach(async () => {
  runDir = await mkdtemp(path.join(tmpdir(), 'car-eval-report-'));
});

afterEach(() => rm(runDir, { recursive: true }));

function onePhoto(changes: Parameters<typeof makePhoto>[1] = {}) {
  return makeResult({
    cases: [makeSeriesResult({ shots: [makeSentShot('front', { photo: makePhoto('one', changes) })] })],
  });
}

async function writeThumb(bytes: Buffer): Promise<void> {
  const { thumbs } = makePhoto('one');
  await mkdir(path.join(runDir, 'thumbs'));
  await writeFile(path.join(runDir, thumbs?.[320] ?? ''), bytes);
}

describe('writeHtmlReport', () => {
  test('writes one file, and leaves no other behind', async () => {
    await writeThumb(Buffer.from('tiny'));
    const file = await writeHtmlReport(runDir, storeInMemory(onePhoto()), { lang: 'en' });
    expect(file).toBe(path.join(runDir, 'report.html'));
    expect(await readFile(file, 'utf8')).toContain(
      `data:image/webp;base64,${btoa('tiny').replaceAll('=', '&#x3D;')}`,
    );
    expect((await readdir(runDir)).sort()).toEqual(['report.html', 'thumbs']);
  });

  test('puts the style sheet and the script beside the page when linked', async () => {
    const file = await writeHtmlReport(runDir, storeInMemory(richResult()), { lang: 'en', assets: 'linked' });
    expect(await readFile(file, 'utf8')).toContain('<link rel="stylesheet" href="report/report.css">');
    expect(await readFile(path.join(runDir, 'report/report.css'), 'utf8')).toContain('--page');
    expect(await readFile(path.join(runDir, 'report/report.js'), 'utf8')).toContain('page-data');
  });

  test('links the files when one file would be over 25 MB, unless one file is what is wanted', async () => {
    await writeThumb(Buffer.alloc(20 * 1024 * 1024));
    const file = await writeHtmlReport(runDir, storeInMemory(onePhoto()), { lang: 'en' });
    expect(await readFile(file, 'utf8')).toContain('src="thumbs/');
    expect(existsSync(path.join(runDir, 'report/report.css'))).toBe(true);
    await writeHtmlReport(runDir, storeInMemory(onePhoto()), { lang: 'en', assets: 'inline' });
    expect((await readFile(file)).byteLength).toBeGreaterThan(25 * 1024 * 1024);
  });

  test('links the files of so many pictures that one file is not even tried', async () => {
    await writeThumb(Buffer.from('tiny'));
    const result = onePhoto();
    const summaries = result.summaries.map((one) => ({ ...one, counts: { ...one.counts, photos: 3000 } }));
    const file = await writeHtmlReport(runDir, storeInMemory({ ...result, summaries }), { lang: 'en' });
    expect(await readFile(file, 'utf8')).toContain('src="thumbs/');
  });

  test('reads nothing outside of the run', async () => {
    await writeFile(path.join(runDir, 'secret.webp'), 'secret');
    const inner = path.join(runDir, 'run');
    await mkdir(inner);
    const result = onePhoto({ thumbs: { 320: '../secret.webp' } });
    const file = await writeHtmlReport(inner, storeInMemory(result), { lang: 'en' });
    const html = await readFile(file, 'utf8');
    expect(html).not.toContain(btoa('secret'));
    expect(html).not.toContain('../secret');
  });
});
