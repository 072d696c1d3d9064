import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

/** What a reader waits for, in milliseconds, and what the page takes. */
export interface ReportTimes {
  /** Until the page and the pictures in sight are there, and its tools work. */
  readonly load: number;
  /** Work of the page's process until then: on a busy machine, a steadier figure than the wait. */
  readonly loadCpu: number;
  /** From the key of the last answer about a picture until the next one is asked about. */
  readonly answer: number;
  readonly filter: number;
  /** With the 150 ms that the search waits for the end of typing. */
  readonly search: number;
  readonly sort: number;
  readonly language: number;
  readonly elements: number;
  /** Resident memory of the page's process in MB; null where the system does not tell. */
  readonly memoryMb: number | null;
}

/** Opens a report in a browser that has no other page, and uses it as a reader would. */
export async function timeReport(browser: Browser, address: string): Promise<ReportTimes> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(address);
  const load = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.loadEventEnd ?? Number.NaN;
  });
  const times = {
    load,
    loadCpu: (await readPageProcess(browser)).cpuMs,
    answer: await timeAnswer(page),
    filter: await timeChange(page, { field: 'tool-outcome', value: 'fail', seen: '#shown-count' }),
    search: await timeChange(page, { field: 'tool-search', value: 'bmw red', seen: '#shown-count' }),
    sort: await timeChange(page, { field: 'tool-sort', value: 'slow', seen: '#cases' }),
    language: await timeChange(page, { field: 'set-language', value: 'uk', seen: '#cases-title' }),
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
    memoryMb: (await readPageProcess(browser)).memoryMb,
  };
  await page.context().close();
  return times;
}

/** Answers everything about the first pictures by keys; the median of the waits for the next picture. */
function timeAnswer(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const waits: number[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      const asked = document.querySelector('.dock-about')?.textContent;
      const start = performance.now();
      const key = presses === 0 ? { key: 'u', code: 'KeyU' } : { key: '1', code: 'Digit1' };
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const isNext = asked !== document.querySelector('.dock-about')?.textContent;
      if (presses > 0 && isNext) waits.push(performance.now() - start);
    }
    return waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)] ?? Number.NaN;
  });
}

interface Change {
  readonly field: string;
  readonly value: string;
  /** What changes on the page when the work is done. */
  readonly seen: string;
}

/** From a new value of a field until the page is drawn with what follows from it. */
function timeChange(page: Page, change: Change): Promise<number> {
  return page.evaluate(async ({ field, value, seen }) => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const start = performance.now();
    const changed = new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        done();
      });
      const target = document.querySelector(seen);
      if (target !== null) watch.observe(target, { childList: true, characterData: true, subtree: true });
    });
    const input = document.getElementById(field);
    if (input !== null) Object.assign(input, { value });
    for (const name of ['input', 'change']) input?.dispatchEvent(new Event(name, { bubbles: true }));
    await changed;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  }, change);
}

/** The busiest process that draws pages: the spare one of the browser does nothing. */
async function readPageProcess(browser: Browser): Promise<{ cpuMs: number; memoryMb: number | null }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const [busiest] = renderers.toSorted((a, b) => b.cpuTime - a.cpuTime);
  if (busiest === undefined) throw new Error('Expected a process that draws the page, got none');
  return { cpuMs: busiest.cpuTime * 1000, memoryMb: readResident(busiest.id) };
}

function readResident(pid: number): number | null {
  try {
    const found = /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found === null ? null : Number(found[1]) / 1024;
  } catch {
    return null;
  }
}
