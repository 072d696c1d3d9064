import type { Browser } from 'playwright-core';

const help = [
  'Expected a Chromium for the browser tests, got none that starts.',
  'On Debian or Ubuntu: apt-get install -y libnss3',
  'Or name an installed Chromium or Chrome: CAR_EVAL_CHROMIUM=/path/to/chrome npm test',
].join('\n');

/** Our own flags: those that come with the packaged browser switch off the web security the tests are about. */
const flags = ['--no-sandbox', '--font-render-hinting=none'];

/**
 * Starts the Chromium that `CAR_EVAL_CHROMIUM` names, else the packaged one. Null, after saying so on standard error,
 * when there is none; an error under CI, where nothing may be skipped.
 */
export async function launchBrowser(): Promise<Browser | null> {
  try {
    const { chromium } = await import('playwright-core');
    return await chromium.launch({ executablePath: await findBrowser(), args: flags, headless: true });
  } catch (error) {
    const message = `${help}\n\nWhat happened: ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`;
    if (process.env['CI']) throw new Error(message);
    process.stderr.write(`\nBROWSER TESTS SKIPPED. ${message}\n\n`);
    return null;
  }
}

async function findBrowser(): Promise<string> {
  const named = process.env['CAR_EVAL_CHROMIUM'];
  if (named) return named;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
