import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../report/html/browser.fixture.ts';
import { findBarriers, unfold } from '../../report/html/open-report.fixture.ts';
import { langs } from '../../report/words.ts';
import { openResult } from '../../run/open-result.ts';
import { makeTestFolder, type TestFolder } from '../test-run.fixture.ts';
import { writeReports } from '../write-reports.ts';
import { answerAbout, runJudged } from './judged-run.fixture.ts';

const browser = await launchBrowser();

describe.skipIf(browser === null)('the report of a run that a judge looked at, in a browser', () => {
  if (browser === null) return;
  let folder: TestFolder;
  let runDir = '';

  beforeAll(async () => {
    folder = await makeTestFolder();
    const shown = {
      'renault-clio': { front: { badge: 'Toyota' } },
      'bmw-x5': { rear: { car: 'another' }, front: { badge: 'Audi' } },
    };
    const run = await runJudged({ outDir: folder.path, shown, checkedOn: 'drawn' });
    await answerAbout(run, [
      { case: 'bmw-x5', angle: 'rear', question: 'right-logo', value: 'no' },
      { case: 'bmw-x5', angle: 'front', question: 'right-logo', value: 'no' },
    ]);
    runDir = run.runDir;
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await folder[Symbol.asyncDispose]();
  });

  async function open(lang: 'en' | 'uk', colorScheme: 'light' | 'dark' = 'light') {
    await writeReports(runDir, await openResult(runDir), { lang });
    const page = await (await browser?.newContext({ colorScheme, locale: lang }))?.newPage();
    if (!page) throw new Error('Expected a page, got none.');
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(join(runDir, 'report.html')).href);
    return { page, requests, complaints };
  }

  for (const lang of langs)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no accessibility violation (${lang}, ${colorScheme})`, { timeout: 120_000 }, async () => {
        const { page } = await open(lang, colorScheme);
        await unfold(page);
        expect((await findBarriers(page)).violations).toEqual([]);
      });

  test('loads nothing from outside of the folder of its run, and its policy blocks nothing', async () => {
    const { page, requests, complaints } = await open('en');
    await unfold(page);
    await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map((image) => image.decode()));
    });
    const home = `${pathToFileURL(runDir).href}/`;
    const others = requests.filter((url) => !url.startsWith('data:') && !url.startsWith(home));
    expect(others).toEqual([]);
    expect(requests.some((url) => url.includes('/observations/judge/'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('costs at most 60 KB a picture, and the cut-outs of two faults', async () => {
    await open('en');
    const { size } = await stat(join(runDir, 'report.html'));
    expect(size).toBeLessThan(13 * 60 * 1024);
  });

  test.each([1440, 390])('does not scroll sideways at %i px', async (width) => {
    for (const lang of langs) {
      const { page } = await open(lang);
      await page.setViewportSize({ width, height: 800 });
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const cutOff = await page.evaluate(() =>
        [...document.querySelectorAll('#judge .scroller')].map((one) => one.scrollWidth - one.clientWidth),
      );
      expect(cutOff).toEqual([0, 0]);
    }
  });

  test('a filter finds the cases where the judge and people disagree', async () => {
    const { page } = await open('en');
    expect(await listCards(page)).toHaveLength(5);
    await page.getByText('More filters').click();
    await page.getByLabel('the judge and people disagree').check();
    await expect.poll(() => listCards(page)).toEqual(['bmw-x5']);
    const card = page.locator('article[data-case="bmw-x5"]');
    expect(await card.getByText('The judge and people disagree: badge (rear)').isVisible()).toBe(true);
  });
});

/** Ids of the cases that are to be seen. */
function listCards(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article.case')]
      .filter((card) => !card.hidden)
      .map((card) => card.dataset['case'] ?? ''),
  );
}
