import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareFixtures, earlierResult } from '../../compare/comparison.fixture.ts';
import { richResult } from '../../rich-result.fixture.ts';
import { langs } from '../../words.ts';
import { launchBrowser } from '../browser.fixture.ts';
import { findBarriers, unfold, useReports } from '../open-report.fixture.ts';
import { makeRunFolder } from '../report-folder.fixture.ts';

const browser = await launchBrowser();
const comparison = await compareFixtures(earlierResult(), richResult());

describe.skipIf(browser === null)('a report against another run, in a browser', () => {
  if (browser === null) return;
  let otherDir = '';
  beforeAll(async () => {
    otherDir = await makeRunFolder(browser, earlierResult());
  });
  afterAll(() => rm(otherDir, { recursive: true, force: true }));
  const { open, folder } = useReports(browser, richResult());
  const against = () => ({ comparison, runDir: otherDir });

  for (const lang of langs) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no accessibility violation (${lang}, ${colorScheme})`, async () => {
        const { page } = await open({ lang, against: against() }, { colorScheme });
        await unfold(page);
        expect((await findBarriers(page)).violations).toEqual([]);
      });
    }
  }

  test.each(['inline', 'linked'] as const)(
    'shows both pictures of every changed angle (%s)',
    async (assets) => {
      const { page, requests, complaints } = await open({ lang: 'en', assets, against: against() });
      await unfold(page);
      expect(await decodePictures(page)).toEqual(Array(6).fill(320));
      const own = pathToFileURL(folder()).href;
      expect(requests.filter((url) => !url.startsWith('data:') && !url.startsWith(`${own}/`))).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test('keeps copies of the pictures of the other run that is shown, and of no run before it', async () => {
    await open({ lang: 'en', assets: 'linked', against: against() });
    const copies = () => readdir(path.join(folder(), 'report/against'));
    expect(await copies()).toHaveLength(3);
    const same = await compareFixtures(richResult(), richResult());
    await open({ lang: 'en', assets: 'linked', against: { comparison: same, runDir: otherDir } });
    expect(await copies()).toEqual([]);
  });

  test.each([390, 320])('does not scroll sideways at %i px', async (width) => {
    for (const lang of langs) {
      const { page } = await open({ lang, against: against() }, { viewport: { width, height: 800 } });
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

/** Waits for the pictures of the section; gives their natural widths. */
function decodePictures(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const images = [...document.querySelectorAll<HTMLImageElement>('#compare img')];
    await Promise.all(images.map((image) => image.decode()));
    return images.map((image) => image.naturalWidth);
  });
}
