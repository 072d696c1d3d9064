import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EnginePage, reload, settle, visit, waitUntil } from './engine.fixture.ts';
import { type LongReport, makeLongReport, pictures } from './long-report.fixture.ts';
import { chromium, firefox } from './puppeteer.fixture.ts';
import { webkit } from './webkit.fixture.ts';

/** The browsers of this machine; one that is not there is left out, and said to be. */
const engines = await Promise.all(
  [chromium, firefox, webkit].map(async (engine) => {
    const home = await mkdtemp(join(tmpdir(), 'car-eval-engine-'));
    const page = await engine.open(home).catch((error: Error) => {
      process.stderr.write(
        `\nTESTS IN ${engine.name.toUpperCase()} SKIPPED: ${error.message.slice(0, 200)}\n${engine.hint}\n\n`,
      );
      return null;
    });
    return { name: engine.name, home, page };
  }),
);

let report: LongReport;

beforeAll(async () => {
  report = await makeLongReport();
}, 60_000);

// Of all, whichever tests were picked: none may be left running.
afterAll(async () => {
  await report[Symbol.asyncDispose]();
  for (const { page, home } of engines) {
    await page?.close();
    await rm(home, { recursive: true, force: true });
  }
});

describe.each(engines)('the report in $name', ({ home, page }) => {
  if (page === null) {
    test.skip('is not looked at: the browser is not here', () => {});
    return;
  }
  const { run, press, click } = page;

  beforeEach(async () => {
    await visit(page, report.at('run'));
  });

  test('shows every picture, and its policy stops what is not of the report', async () => {
    await waitUntil(() => run(() => [...document.images].every((image) => image.naturalWidth > 0)));
    expect(await run(() => document.querySelectorAll('.case img').length)).toBe(pictures);
    expect(page.complaints).toEqual([]);
    const stopped = await run(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        seen.push(effectiveDirective);
      });
      document.body.append(
        Object.assign(document.createElement('script'), { textContent: 'window.foreign = 1' }),
      );
      await fetch('http://127.0.0.1:9/').catch(() => {});
      await new Promise((done) => setTimeout(done));
      return [...seen, 'foreign' in window];
    });
    expect(stopped).toEqual(['script-src-elem', 'connect-src', false]);
  });

  test('the right pictures of a hundred cars take a key each', async () => {
    const answered = await run(async (total) => {
      const say = () => document.querySelector('#dock-progress')?.textContent ?? '';
      const type = (key: string) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      type('u');
      for (let key = 0; key < total; key += 1) {
        type('a');
        if (key % 20 === 0) await new Promise((done) => requestAnimationFrame(done));
      }
      return say();
    }, pictures);
    expect(answered).toBe(`You reviewed ${pictures} of ${pictures}`);
    await reload(page);
    expect(await progress(page)).toBe(answered);
    expect(await run(() => document.documentElement.style.cssText)).not.toContain('--');
  });

  test('a link leads to its card, and a reload back to the card that was read', async () => {
    const ids = await run(() => [...document.querySelectorAll('#cases > .case')].map(({ id }) => id));
    const topOf = (id = '') => run((one) => document.getElementById(one)?.getBoundingClientRect().top, id);
    for (const id of [ids[1], ids[60], ids.at(-1)]) {
      await visit(page, report.at('run', `#${id}`));
      await settle(page);
      expect(await topOf(id)).toBeCloseTo(88, -1);
    }
    await run((id) => document.getElementById(id)?.scrollIntoView(), ids[30] ?? '');
    await settle(page);
    const before = await topOf(ids[30]);
    await reload(page);
    await settle(page);
    expect(await topOf(ids[30])).toBeCloseTo(before ?? Number.NaN, -1);
  });

  test('a search is one step back, however slowly it is typed, and stays after a reload', async () => {
    await press('/');
    const steps = await run(() => history.length);
    for (const [index, letter] of [...'x5 car'].entries()) {
      await press(letter);
      const typed = 'x5 car'.slice(0, index + 1).trim();
      await waitUntil(() =>
        run((text) => new URLSearchParams(location.hash.slice(1)).get('q') === text, typed),
      );
    }
    expect((await run(() => history.length)) - steps).toBe(1);
    await reload(page);
    expect(await run(() => document.querySelector<HTMLInputElement>('#tool-search')?.value)).toBe('x5 car');
  });

  test('many quick changes of a filter end at the last one', async () => {
    const seen = await run(async () => {
      let thrown = 0;
      window.addEventListener('error', () => (thrown += 1));
      const field = document.querySelector<HTMLSelectElement>('#tool-reviewed');
      const choices = [...Array.from({ length: 65 }, () => ['yes', '']).flat(), 'no'];
      for (const value of choices) {
        if (field) field.value = value;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done));
      }
      return { thrown, shown: document.querySelectorAll('.case:not([hidden])').length };
    });
    expect(seen).toEqual({ thrown: 0, shown: 0 });
    await waitUntil(() => run(() => location.hash === '#reviewed=no'));
  });

  test('the help opens at its title', async () => {
    await press('?');
    const help = await run(() => {
      const dialog = document.querySelector<HTMLDialogElement>('#help');
      return [dialog?.open, dialog?.scrollTop];
    });
    expect(help).toEqual([true, 0]);
  });

  test('answers, names and settings are there in every copy of the report', async () => {
    await visit(page, report.at('latest'));
    await exportAs(page, 'nina');
    await run(() => {
      const field = document.querySelector<HTMLSelectElement>('#set-language');
      if (field) field.value = 'uk';
      field?.dispatchEvent(new Event('change'));
    });
    await waitUntil(async () => (await readdir(home)).some((file) => file.startsWith('nina-')));
    for (const folder of ['run', 'moved'] as const) {
      await visit(page, report.at(folder));
      expect(await progress(page)).toBe(`Ви переглянули ${pictures} з ${pictures}`);
      expect(await run(() => document.querySelector<HTMLInputElement>('#rater')?.value)).toBe('nina');
    }
    await run(() => {
      const field = document.querySelector<HTMLSelectElement>('#set-language');
      if (field) field.value = 'en';
      field?.dispatchEvent(new Event('change'));
    });
  });

  test('the command names the file of the latest export', async () => {
    const before = new Set(await readdir(home));
    for (let times = 0; times < 2; times += 1) await exportAs(page, 'nina');
    const exported = async () =>
      (await readdir(home)).filter((file) => file.endsWith('.json') && !before.has(file));
    await waitUntil(async () => (await exported()).length === 2);
    const command = await run(() => document.querySelector('#merge-command')?.textContent ?? '');
    expect(await exported()).toContain(command.split(' ').at(-1));
    expect(await exported()).not.toContainEqual(expect.stringContaining('('));
    await click('#review-files form button');
  });
});

function progress({ run }: EnginePage): Promise<string> {
  return run(() => document.querySelector('#dock-progress')?.textContent ?? '');
}

async function exportAs({ run }: EnginePage, name: string): Promise<void> {
  await run((rater) => {
    document.querySelector<HTMLElement>('#dock-files')?.click();
    const field = document.querySelector<HTMLInputElement>('#rater');
    if (field) field.value = rater;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector<HTMLElement>('#export')?.click();
  }, name);
}
