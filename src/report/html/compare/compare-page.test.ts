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

  test('lays both pictures over each other in the lightbox, at their full size, at one key', async () => {
    const { page, complaints } = await open({ lang: 'en', against: against() });
    const look = () =>
      page.evaluate(() => {
        const frame = document.querySelector('#lightbox-frame');
        const [now, before] = frame?.querySelectorAll('img') ?? [];
        return {
          isSamePlace: now?.style.transform === before?.style.transform,
          shown: before?.style.clipPath,
          isDifference: frame?.classList.contains('difference'),
          side: document.querySelector('#lightbox-side')?.textContent,
        };
      });
    await page.locator('.flick').first().click();
    const sources = await page
      .locator('#lightbox-frame img')
      .evaluateAll(async (images: HTMLImageElement[]) => {
        await Promise.all(images.map((image) => image.decode()));
        return images.map(({ src }) => src.split('/').slice(-2)[0]);
      });
    expect(sources).toEqual(['images', 'against']);
    const now = { isSamePlace: true, shown: 'inset(0px 100% 0px 0px)', isDifference: false };
    expect(await look()).toMatchObject({ ...now, side: expect.stringMatching(/^Now, \d/) });
    await page.keyboard.press('+');
    await page.keyboard.press('f');
    expect(await look()).toMatchObject({
      ...now,
      shown: 'inset(0px 0% 0px 0px)',
      side: expect.stringMatching(/^Before, \d/),
    });
    await page.keyboard.press('f');
    expect(await look()).toMatchObject(now);
    await page.locator('#lightbox-slider').fill('40');
    expect(await look()).toMatchObject({
      shown: 'inset(0px 60% 0px 0px)',
      side: expect.stringContaining(' | '),
    });
    await page.keyboard.press('d');
    expect(await look()).toMatchObject({ isDifference: true, shown: 'none' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
  });

  test('shows the thumbnails over each other in a report that was sent alone', async () => {
    const { page } = await open({ lang: 'en', against: against() });
    await rm(path.join(folder(), 'report/against'), { recursive: true });
    await page.locator('.flick').first().click();
    const before = page.locator('#lightbox-frame img').nth(1);
    await expect.poll(() => before.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
    expect(await before.getAttribute('src')).toMatch(/^data:/);
  });

  test('keeps copies of the pictures of the other run that is shown, and of no run before it', async () => {
    await open({ lang: 'en', assets: 'linked', against: against() });
    const copies = () => readdir(path.join(folder(), 'report/against'));
    expect(await copies()).toHaveLength(6);
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
