import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { verdictFileSchema } from '../../model/verdict.ts';
import { currentEvents } from '../../model/verdict-log.ts';
import { launchBrowser } from '../../report/html/browser.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';
import { readLatest } from './review.fixture.ts';

const browser = await launchBrowser();
/** Of 13 pictures: a side view is asked for no badge, and the series once whether it is one car. */
const questions = 8 * 3 + 5 * 2 + 5;
/** An answer on a series is one on each of its pictures. */
const answers = 8 * 4 + 5 * 3;

/** What a keyboard of each layout types for the letters of the review. */
const layouts = {
  Latin: { KeyU: 'u', KeyQ: 'q' },
  Ukrainian: { KeyU: 'г', KeyQ: 'й' },
} as const;

async function openReport(chromium: Browser, sandbox: Sandbox) {
  const page = await chromium.newPage({ acceptDownloads: true });
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  const folder = await realpath(join(sandbox.dir, 'reports/latest'));
  const url = pathToFileURL(join(folder, 'report.html')).href;
  await page.goto(url);
  return { page, url, requests, complaints };
}

/** Presses a key as a keyboard does that types `key` with it; the page cannot tell it from a real one. */
async function pressKey(page: Page, key: string, code: string): Promise<void> {
  await page.evaluate(
    (init) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
    },
    { key, code },
  );
}

async function exportAnswers(page: Page, rater: string) {
  await page.getByRole('button', { name: 'Export / import' }).click();
  await page.getByLabel('Your name').fill(rater);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export answers' }).click();
  const file = await download;
  return { path: await file.path(), name: file.suggestedFilename() };
}

describe.skipIf(browser === null)('a review of the full suite by keyboard alone', () => {
  if (browser === null) return;
  afterAll(() => browser.close());

  test.each(['Latin', 'Ukrainian'] as const)(
    'takes one key to begin and one for each question, and changes the scores once it is merged (%s)',
    async (layout) => {
      await using sandbox = await createSandbox();
      await sandbox.run('run', '--suite', 'full');
      const { page, url, requests, complaints } = await openReport(browser, sandbox);
      await pressKey(page, layouts[layout].KeyU, 'KeyU');
      await page.getByText('You reviewed 0 of 13').waitFor();
      let keys = 0;
      for (; keys < questions; keys += 1) {
        // The very first badge is wrong; every other answer is yes.
        const digit = keys === 1 ? '2' : '1';
        await pressKey(page, digit, `Digit${digit}`);
        if (keys === 1) await pressKey(page, layouts[layout].KeyQ, 'KeyQ');
      }
      expect(await page.locator('#dock-progress').textContent()).toBe('You reviewed 13 of 13');
      expect(await page.locator('.case[data-reviewed="yes"]').count()).toBe(5);

      const exported = await exportAnswers(page, 'Оля');
      expect(exported.name).toMatch(/^Оля-\d{8}-\d{9}\.json$/);
      expect(await page.locator('#merge-command').textContent()).toMatch(/^car-eval review merge \S+ Оля-/);
      expect(await page.locator('#merge-command').textContent()).toContain(exported.name);
      const file = verdictFileSchema.parse(JSON.parse(await readFile(exported.path, 'utf8')));
      expect(currentEvents(file.events).filter(({ value }) => value === 'yes')).toHaveLength(answers - 1);
      expect(currentEvents(file.events).filter(({ fault }) => fault === 'wrong-brand')).toHaveLength(1);

      const { code } = await sandbox.run('review', 'merge', 'latest', exported.path);
      expect(code).toBe(100);
      expect((await readLatest(sandbox)).cases.filter(({ passed }) => passed === false)).toHaveLength(1);
      await page.evaluate(() => localStorage.clear());
      await page.goto(url);
      expect(await page.getByText('You reviewed 13 of 13').count()).toBe(0);
      await page.getByRole('button', { name: 'Export / import' }).click();
      await page.getByLabel('Your name').fill('Оля');
      await page.getByText('You reviewed 13 of 13').waitFor();
      expect(complaints).toEqual([]);
      expect(requests.every((address) => /^(file|blob|data):/.test(address))).toBe(true);
    },
    180_000,
  );
});
