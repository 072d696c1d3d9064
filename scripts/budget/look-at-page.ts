import type { Browser, Page } from 'playwright-core';

/** What a reader sees before touching anything, in CSS pixels, and what a whole review takes. */
export interface PageLook {
  /** Top of the first picture of a car in a window of 1440x900, and of 390x844. */
  readonly firstPicture: number;
  readonly firstPicturePhone: number;
  readonly height: number;
  readonly heightPhone: number;
  readonly loadMs: number;
  /** JavaScript heap in MB, of the page as it was opened. */
  readonly heapMb: number;
  /** Keys from the first look to the last answer, where every picture is right. */
  readonly presses: number;
}

/** Opens a report of so many pictures in Chromium, at both widths, and answers all of it. */
export async function lookAtPage(browser: Browser, address: string, pictures: number): Promise<PageLook> {
  const wide = await openPage(browser, address, { width: 1440, height: 900 });
  const phone = await openPage(browser, address, { width: 390, height: 844 });
  const [desk, hand] = [await measureLayout(wide), await measureLayout(phone)];
  await phone.context().close();
  const look = {
    firstPicture: desk.first,
    firstPicturePhone: hand.first,
    height: desk.height,
    heightPhone: hand.height,
    ...(await readCosts(wide)),
    presses: await countPresses(wide, pictures),
  };
  await wide.context().close();
  return look;
}

async function openPage(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(address);
  return page;
}

function measureLayout(page: Page): Promise<{ first: number; height: number }> {
  return page.evaluate(() => {
    const tops = [...document.images].map((image) => image.getBoundingClientRect().top + scrollY);
    return { first: Math.round(Math.min(...tops)), height: document.documentElement.scrollHeight };
  });
}

async function readCosts(page: Page): Promise<{ loadMs: number; heapMb: number }> {
  const session = await page.context().newCDPSession(page);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const loadMs = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.loadEventEnd ?? Number.NaN;
  });
  return { loadMs, heapMb: usedSize / 2 ** 20 };
}

/** Presses until nothing is open; NaN where twice as many keys as pictures do not get there. */
function countPresses(page: Page, pictures: number): Promise<number> {
  return page.evaluate(async (total) => {
    for (let presses = 0; presses <= 2 * total; presses += 1) {
      // All is answered once the way out of the review stands out.
      if (document.querySelector('#dock-files')?.classList.contains('main')) return presses;
      const key = presses === 0 ? 'u' : 'a';
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      if (presses % 20 === 0) await new Promise((done) => requestAnimationFrame(done));
    }
    return Number.NaN;
  }, pictures);
}
