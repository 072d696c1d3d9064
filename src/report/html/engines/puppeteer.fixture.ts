import type { Browser, LaunchOptions } from 'puppeteer-core';
import type { Engine, EnginePage } from './engine.fixture.ts';

/** Firefox over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  hint: 'apt-get install firefox-esr, or CAR_EVAL_FIREFOX=/path/to/firefox',
  open: (home) =>
    openPage({
      browser: 'firefox',
      executablePath: process.env['CAR_EVAL_FIREFOX'] ?? '/usr/bin/firefox-esr',
      extraPrefsFirefox: {
        // The driver turns off Firefox's own rule for pages from disk, and with it every fault it makes.
        'security.fileuri.strict_origin_policy': true,
        'browser.download.dir': home,
        'browser.download.folderList': 2,
      },
    }),
};

export const chromium: Engine = {
  name: 'Chromium',
  hint: 'CAR_EVAL_CHROMIUM=/path/to/chromium',
  async open(home) {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = process.env['CAR_EVAL_CHROMIUM'] || (await packaged.executablePath());
    return openPage(
      { executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] },
      async (browser) => {
        const session = await browser.target().createCDPSession();
        await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: home });
      },
    );
  },
};

async function openPage(
  options: LaunchOptions,
  prepare: (browser: Browser) => Promise<void> = async () => {},
): Promise<EnginePage> {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch(options);
  await prepare(browser);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setViewport({ width: 1280, height: 800 });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return {
    version: await browser.version(),
    complaints,
    async goto(url) {
      await page.goto(url, { timeout: 20_000 });
    },
    run: (act, ...args) => page.evaluate(act as never, ...args) as never,
    press: (key) => page.keyboard.press(key as never),
    click: (selector) => page.click(selector),
    close: () => browser.close(),
  };
}
