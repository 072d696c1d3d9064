import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeCheck } from '../../model/check.fixture.ts';
import { makeResult, makeSeriesResult } from '../../model/result.fixture.ts';
import type { Result, SeriesResult } from '../../model/result.ts';
import { makePhoto, makeShot } from '../../model/shot.fixture.ts';
import { straightAngles } from '../../model/vocabulary.ts';
import { launchBrowser } from './browser.fixture.ts';
import { findBarriers, loadAll, unfold, useReports } from './open-report.fixture.ts';

const browser = await launchBrowser();

const wrong = makeCheck({
  id: 'right-badge',
  topic: 'badge',
  half: 'shown',
  evidence: 'people',
  status: 'fail',
  score: 0,
});

/** Of three cars two fail by the badge of their rear, and one passes. */
function makeCar(n: number): SeriesResult {
  const passed = n % 3 === 0;
  return makeSeriesResult({
    id: `car-${n}`,
    title: `Car ${n}`,
    passed,
    shots: straightAngles.map((angle) =>
      makeShot(angle, {
        photo: makePhoto(`${n} ${angle}`),
        checks: passed || angle !== 'rear' ? [] : [wrong],
      }),
    ),
  });
}

function makeRun(cars: number): Result {
  return makeResult({ cases: Array.from({ length: cars }, (_, n) => makeCar(n)) });
}

const runs = { 13: makeRun(5), 300: makeRun(100) };
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

describe.skipIf(browser === null)('a report in a browser', () => {
  if (browser === null) return;
  // The pictures of the short run are among those of the long one.
  const { open: openRun } = useReports(browser, runs[300]);

  describe.each([13, 300] as const)('the first screen of about %i pictures', (pictures) => {
    const open: typeof openRun = (report, context) => openRun({ result: runs[pictures], ...report }, context);

    test.each(sizes)(
      'shows a whole picture, sentence, counts and cause at $width x $height',
      async (viewport) => {
        const { page } = await open({ lang: 'en' }, { viewport });
        const dock = await page.locator('#dock').boundingBox();
        const fold = dock?.y ?? viewport.height;
        for (const part of ['#outcome', '.tabs', '.worst img >> nth=0', '.cause >> nth=0']) {
          const box = await page.locator(part).first().boundingBox();
          expect(box && box.y + box.height, part).toBeLessThan(fold);
        }
      },
    );

    test('counts in its tabs what their links show', async () => {
      const { page } = await open({ lang: 'en' });
      for (const name of ['fail', 'pass']) {
        const tab = page.locator(`.tab.${name}`);
        const n = Number(await tab.locator('strong').textContent());
        await tab.click();
        await expect.poll(() => countShown(page)).toBe(n);
        expect(await tab.getAttribute('aria-current')).toBe('true');
      }
      expect(await page.locator('.tab[aria-current]').count()).toBe(1);
    });

    test('leads from a cause to its cards', async () => {
      const { page } = await open({ lang: 'en' });
      const cause = page.locator('.cause').first();
      const times = Number((await cause.textContent())?.match(/\d+/)?.[0]);
      await cause.click();
      await expect.poll(() => countShown(page)).toBe(times);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    });
  });

  describe('the rows of the report', () => {
    const open: typeof openRun = (report, context) => openRun({ result: runs[13], ...report }, context);

    test('hold no accessibility barrier, folded and opened', async () => {
      const { page } = await open({ lang: 'uk' });
      expect((await findBarriers(page)).violations).toEqual([]);
      await unfold(page);
      expect((await findBarriers(page)).violations).toEqual([]);
    });

    test('open a card that a link names, and show its checks then', async () => {
      const { page } = await open({ lang: 'en' });
      const id = await page.locator('.case').last().getAttribute('id');
      expect(await page.locator(`#${id} .checks`).count()).toBe(0);
      await page.goto(`${page.url()}#${id}`);
      await page.locator(`#${id} .checks`).waitFor();
    });

    test('copy a link to a picture without opening it', async () => {
      const { page } = await open({ lang: 'en' }, { permissions: ['clipboard-read', 'clipboard-write'] });
      const slot = page.locator('.slot').first();
      await slot.locator('.copy').click();
      await expect.poll(() => slot.locator('.copy').textContent()).toBe('✓');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(new RegExp(`#${await slot.getAttribute('id')}$`));
      expect(await page.locator('#lightbox').isVisible()).toBe(false);
    });

    test('keep every angle in its column', async () => {
      const { page } = await open({ lang: 'en' });
      const lefts = await page.evaluate(() =>
        [...document.querySelectorAll('.case')].map(
          (card) =>
            (card.querySelector('.slot.rear')?.getBoundingClientRect().left ?? 0) -
            card.getBoundingClientRect().left,
        ),
      );
      expect(new Set(lefts.map(Math.round)).size).toBe(1);
    });

    test('are not cut in two on paper', async () => {
      const { page } = await open({ lang: 'en' });
      await loadAll(page);
      await page.emulateMedia({ media: 'print' });
      const breaks = await page.evaluate(() =>
        [...document.querySelectorAll('.case')].map((card) => getComputedStyle(card).breakInside),
      );
      expect(new Set(breaks)).toEqual(new Set(['avoid']));
    });
  });
});

function countShown(page: Page): Promise<number> {
  return page.locator('.case:not([hidden])').count();
}
