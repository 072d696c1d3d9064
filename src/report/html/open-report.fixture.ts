import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Result } from '../../model/result.ts';
import { storeInMemory } from '../../run/stored-result.ts';
import { makeRunFolder } from './report-folder.fixture.ts';
import { writeHtmlReport } from './write-report.ts';

interface OpenedReport {
  readonly page: Page;
  /** Addresses the page asked for, and what it wrote to the console or threw, policy violations among it. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

type ReportOptions = Parameters<typeof writeHtmlReport>[2] & {
  readonly result?: Result;
  readonly hash?: string;
};

/** A run's folder and a browser for the tests of one file; pages are closed after each test, the browser at the end. */
export function useReports(browser: Browser, result: Result) {
  const opened: Page[] = [];
  let runDir = '';

  beforeAll(async () => {
    runDir = await makeRunFolder(browser, result);
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
  });

  afterAll(async () => {
    await browser.close();
    await rm(runDir, { recursive: true, force: true });
  });

  return {
    folder: () => runDir,
    async open(
      { hash = '', ...report }: ReportOptions,
      context: BrowserContextOptions = {},
    ): Promise<OpenedReport> {
      const file = await writeHtmlReport(runDir, storeInMemory(report.result ?? result), report);
      const page = await (await browser.newContext({ locale: report.lang, ...context })).newPage();
      opened.push(page);
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(pathToFileURL(file).href + hash);
      return { page, requests, complaints };
    },
  };
}

/** Waits until every picture has loaded, also those out of sight. */
export async function loadAll(page: Page): Promise<void> {
  await page.locator('img[loading="lazy"]').first().waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    const open = [...document.images].filter((image) => !image.complete);
    await Promise.all(open.map((image) => new Promise((done) => image.addEventListener('load', done))));
  });
}

/** Opens every folded part, and lays out cards that are off the screen. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const style = new CSSStyleSheet();
    style.replaceSync('.case { content-visibility: visible !important }');
    document.adoptedStyleSheets = [style];
  });
  await page.locator('details > noscript').first().waitFor({ state: 'detached' });
}

/** What axe finds against WCAG 2.2 AA, as text that names the elements; and the rules that were held. */
export async function findBarriers(page: Page): Promise<{ violations: string[]; held: string[] }> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    ),
    held: passes.map(({ id }) => id),
  };
}
