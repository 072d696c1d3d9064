import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../report/html/browser.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';
import { readLatest } from './review.fixture.ts';

const browser = await launchBrowser();
const sandbox: Sandbox = await createSandbox();
await sandbox.run('run', '--suite', 'full', '--angle', 'front');
const split = (...args: string[]) => sandbox.run('review', 'split', 'latest', ...args);

afterAll(async () => {
  await browser?.close();
  await sandbox[Symbol.asyncDispose]();
});

const linksOf = (stdout: string) => stdout.match(/file:\S+/g) ?? [];

test('prints a link for each person, alike at every call, and what is in every part', async () => {
  const { code, stdout } = await split('--people', '3', '--overlap', '20%');
  expect(code).toBe(0);
  expect(stdout).toContain('5 cars, 5 pictures for 3 people. 1 car of them is in every part');
  expect(stdout).toContain('Part 1: 3 cars, 3 pictures');
  expect(stdout).toContain('Part 3: 2 cars, 2 pictures');
  expect(stdout).toMatch(/car-eval review merge \S+ ANSWERS\.json/);
  expect(linksOf(stdout).map((link) => link.split('#')[1])).toEqual([
    'part=1of3-20',
    'part=2of3-20',
    'part=3of3-20',
  ]);
  expect((await split('--people', '3')).stdout).toBe(stdout);
});

test('says that agreement cannot be told without an overlap', async () => {
  expect((await split('--people', '2', '--overlap', '0')).stdout).toContain('cannot be told');
});

test.each([
  [[], "required option '--people <n>' not specified"],
  [['--people', '1'], 'Expected a whole number from 2 to 20, got "1"'],
  [['--people', '6'], 'Expected a series of pictures for each of 6 people, got 5 that can be reviewed.'],
  [['--people', '6'], 'Try --people 5.'],
  [['--people', '2', '--overlap', '0.2'], 'from 0% to 100%, got "0.2": did you mean 20%?'],
  [['--people', '2', '--overlap', '120%'], 'from 0% to 100%, got "120%".'],
])('refuses %j', async (args, words) => {
  const { code, stderr } = await split(...args);
  expect(code).toBe(1);
  expect(stderr).toContain(words);
});

describe.skipIf(browser === null)('the links', () => {
  test('show each person the part that was told, all of the cars between them, and one in every part', async () => {
    const links = linksOf((await split('--people', '3')).stdout);
    const seen: string[][] = [];
    for (const link of links) {
      const page = await browser?.newPage();
      if (!page) return;
      await page.goto(link);
      const cards = page.locator('.case:not([hidden])');
      seen.push(await cards.evaluateAll((all) => all.map(({ id }) => id)));
      await page.keyboard.press('u');
      const own = `You reviewed 0 of ${seen.at(-1)?.length} shown, 0 of 5`;
      expect(await page.locator('#dock-progress').textContent()).toContain(own);
      await page.locator('#set-language').selectOption('uk');
      expect(await page.locator('#shown-count').textContent()).toMatch(/^Частина \d з 3: \d з 5/);
      await page.close();
    }
    expect(seen.map((part) => part.length)).toEqual([3, 2, 2]);
    expect(new Set(seen.flat()).size).toBe(5);
    expect(seen[0]?.filter((id) => seen[1]?.includes(id) && seen[2]?.includes(id))).toHaveLength(1);
  });

  test('lead two people to files that merge into one review of all cars, two answers to the shared one', async () => {
    const links = linksOf((await split('--people', '2')).stdout);
    const files = [await answerPart(links[0], 'anna'), await answerPart(links[1], 'bob')];
    expect((await sandbox.run('review', 'merge', 'latest', ...files)).code).toBe(0);
    const { cases } = await readLatest(sandbox);
    const raters = cases.map((one) => {
      const badge = one.shots[0]?.checks.find(
        ({ id, evidence }) => id === 'right-badge' && evidence === 'people',
      );
      return ['anna', 'bob'].filter((rater) => badge?.reason.text.includes(rater)).join(' and ');
    });
    expect(raters.toSorted()).toEqual(['anna', 'anna', 'anna and bob', 'bob', 'bob']);
  });
});

/** Says yes to every picture that the link shows; gives the file that the page exports. */
async function answerPart(link = '', rater = ''): Promise<string> {
  const page = await browser?.newPage();
  if (!page) throw new Error('Expected a browser, got none');
  await page.goto(link);
  await page.keyboard.press('u');
  const shown = await page.locator('.case:not([hidden])').count();
  for (let answered = 0; answered < shown; answered += 1) await page.keyboard.press('a');
  await page.locator('#dock-files').click();
  await page.locator('#rater').fill(rater);
  const download = page.waitForEvent('download');
  await page.locator('#export').click();
  const file = join(sandbox.dir, `${rater}.json`);
  await (await download).saveAs(file);
  await page.close();
  return file;
}

test('asks for the report where it is not there', async () => {
  await rm(join(sandbox.dir, 'reports/latest/report.html'));
  const { code, stderr } = await split('--people', '2');
  expect(code).toBe(1);
  expect(stderr).toContain('Write it: car-eval report ');
});
