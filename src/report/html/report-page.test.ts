import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { richResult } from '../rich-result.fixture.ts';
import { langs } from '../words.ts';
import { launchBrowser } from './browser.fixture.ts';
import { findBarriers, loadAll, unfold, useReports } from './open-report.fixture.ts';

const browser = await launchBrowser();
const pictures = 7;
/** On the first screen, and again in their rows. */
const shownTwice = 2 * pictures;

describe.skipIf(browser === null)('the report in a browser, opened from disk', () => {
  if (browser === null) return;
  const { open: openReport, folder } = useReports(browser, richResult());

  for (const lang of langs) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no accessibility violation (${lang}, ${colorScheme})`, async () => {
        const { page } = await openReport({ lang }, { colorScheme });
        await unfold(page);
        const { violations, held } = await findBarriers(page);
        expect(violations).toEqual([]);
        expect(held).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'target-size']));
      });
    }
  }

  test('asks for nothing but itself, and its policy blocks nothing, in one file', async () => {
    const { page, requests, complaints } = await openReport({ lang: 'en' });
    await showAll(page);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([
      pathToFileURL(path.join(folder(), 'report.html')).href,
    ]);
    expect(complaints).toEqual([]);
  });

  test('asks for files of the run alone, and its policy blocks nothing, when linked', async () => {
    const { page, requests, complaints } = await openReport({ lang: 'en', assets: 'linked' });
    await showAll(page);
    const address = pathToFileURL(folder()).href;
    expect(requests.every((url) => url.startsWith(`${address}/`))).toBe(true);
    expect(requests).toContain(`${address}/report/report.css`);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('1200px');
  });

  test.each(['inline', 'linked'] as const)('shows every picture (%s)', async (assets) => {
    const { page } = await openReport({ lang: 'en', assets });
    expect(await showAll(page)).toEqual(Array(shownTwice).fill(320));
  });

  test('its policy stops a script and a style that would get in', async () => {
    const { page, complaints } = await openReport({ lang: 'en' });
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('script'), { textContent: 'window.name = "in"' }),
      );
      document.body.insertAdjacentHTML('beforeend', '<p id="in" style="color: red">in</p>');
    });
    expect(await page.evaluate(() => window.name)).toBe('');
    expect(await page.evaluate(() => document.querySelector('#in')?.matches('[style]'))).toBe(true);
    expect(complaints.filter((complaint) => complaint.includes('Content Security Policy'))).toHaveLength(2);
  });

  test.each([1280, 390, 320])(
    'does not scroll sideways at %i px, even with everything unfolded',
    async (width) => {
      for (const lang of langs) {
        const { page } = await openReport({ lang }, { viewport: { width, height: 800 } });
        await unfold(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    },
  );

  test('shows verdict, scores and pictures with JavaScript off', async () => {
    const { page } = await openReport({ lang: 'en' }, { javaScriptEnabled: false });
    await expect(page.getByText('Not passed').isVisible()).resolves.toBe(true);
    await expect(page.getByText('66.2').first().isVisible()).resolves.toBe(true);
    await expect(page.getByRole('img').count()).resolves.toBe(shownTwice);
  });

  test('the first stop of the Tab key leads past the header', async () => {
    const { page } = await openReport({ lang: 'en' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the cases');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#cases$/);
  });

  test.each(['inline', 'linked'] as const)(
    'prints every picture, also those never scrolled to (%s)',
    async (assets) => {
      const { page } = await openReport({ lang: 'en', assets });
      await loadAll(page);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.slice(0, 5)).toBe('%PDF-');
      expect(
        pdf.match(/\/Subtype \/Image\s+\/Width 320[^>]*?\/ColorSpace (\[\/ICCBased|\/DeviceRGB)/g),
      ).toHaveLength(pictures);
    },
  );

  test.each([
    ['', true],
    ['#print', false],
  ])('has every picture by the time it is loaded where a script asks to print: %j', async (hash, isLazy) => {
    const { page } = await openReport({ lang: 'en', hash });
    await page.addInitScript(() => {
      window.addEventListener('load', () => {
        Object.assign(window, { isLazy: document.querySelector('img[loading="lazy"]') !== null });
      });
    });
    await page.reload();
    expect(await page.evaluate('isLazy')).toBe(isLazy);
  });
});

/** Waits until every picture is decoded; gives their natural widths. */
async function showAll(page: Page): Promise<number[]> {
  await unfold(page);
  await loadAll(page);
  return page.evaluate(async () => {
    const images = [...document.images];
    await Promise.all(images.map((image) => image.decode()));
    return images.map((image) => image.naturalWidth);
  });
}
