import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTrend } from '../trend/trend.fixture.ts';
import { type Lang, langs } from '../words.ts';
import { launchBrowser } from './browser.fixture.ts';
import { findBarriers } from './open-report.fixture.ts';
import { renderTrend } from './trend/render-trend.ts';

const browser = await launchBrowser();

describe.skipIf(browser === null)('the page of all runs in a browser, opened from disk', () => {
  if (browser === null) return;
  const newContext = browser.newContext.bind(browser);
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'car-eval-trend-'));
  });
  afterAll(async () => {
    await browser.close();
    await rm(dir, { recursive: true, force: true });
  });

  async function open(lang: Lang, context: BrowserContextOptions = {}) {
    const file = path.join(dir, `${lang}.html`);
    await writeFile(file, renderTrend(makeTrend(), lang));
    const page = await (await newContext({ locale: lang, ...context })).newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, requests, complaints, own: pathToFileURL(file).href };
  }

  for (const lang of langs) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no accessibility violation (${lang}, ${colorScheme})`, async () => {
        const { page } = await open(lang, { colorScheme });
        const { violations, held } = await findBarriers(page);
        expect(violations).toEqual([]);
        expect(held).toEqual(expect.arrayContaining(['color-contrast', 'target-size', 'svg-img-alt']));
      });
    }
  }

  test('asks for nothing but itself, and its policy blocks nothing', async () => {
    const { page, requests, complaints, own } = await open('en');
    await page.locator('#runs').scrollIntoViewIfNeeded();
    expect(requests).toEqual([own]);
    expect(complaints).toEqual([]);
  });

  test('switches its language and its theme in place', async () => {
    const { page } = await open('en');
    await page.selectOption('#set-language', 'uk');
    expect(await page.locator('h1').textContent()).toBe('Прогони в часі');
    expect(await page.getAttribute('html', 'lang')).toBe('uk');
    expect(await page.locator('.chart svg[role=img]').first().getAttribute('aria-label')).toContain(
      'прогонів',
    );
    expect(await page.locator('.columns title').first().textContent()).toContain('квіт.');
    await page.selectOption('#set-theme', 'dark');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });

  test('shows charts and runs without a script', async () => {
    const { page } = await open('uk', { javaScriptEnabled: false });
    expect(await page.locator('.chart circle').count()).toBeGreaterThan(100);
    expect(await page.locator('#runs a').count()).toBe(63);
    expect(await page.locator('#settings').isVisible()).toBe(false);
  });

  test.each([390, 320])('does not scroll sideways at %i px, and its charts fill the width', async (width) => {
    for (const lang of langs) {
      const { page } = await open(lang, { viewport: { width, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const box = await page.locator('.chart > svg').first().boundingBox();
      expect(box?.width).toBeGreaterThan(width - 90);
    }
  });

  test('words of a chart do not lie upon one another at 390 px', async () => {
    for (const lang of langs) {
      const { page } = await open(lang, { viewport: { width: 390, height: 800 } });
      const overlaps = await page.evaluate(() =>
        [...document.querySelectorAll('.days, .marks')].flatMap((group) => {
          const boxes = [...group.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
          return boxes.slice(1).filter((box, index) => box.left < (boxes[index]?.right ?? 0));
        }),
      );
      expect(overlaps).toEqual([]);
    }
  });
});
