import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeResult } from '../../../model/result.fixture.ts';
import type { Result, SeriesResult } from '../../../model/result.ts';
import { makePhoto } from '../../../model/shot.fixture.ts';
import { failingCase, passingCase } from '../../rich-result.fixture.ts';
import { launchBrowser } from '../browser.fixture.ts';
import { findBarriers, unfold, useReports } from '../open-report.fixture.ts';

const browser = await launchBrowser();
const cars = 30;
/** Every second fails: with eight cards a page the second page has failures, too, and the last cars have no card. */
const paging = { picturesOnOnePage: 10, cardsPerPage: 8, usualPages: 3, mostPages: 3 };
const options = { lang: 'en', paging } as const;

describe.runIf(browser)('a report of several pages', () => {
  if (browser === null) return;
  const result = makeLongResult();
  const { open, folder } = useReports(browser, result);

  test('has failures first, and every card on one page', async () => {
    const { page } = await open(options);
    const seen: { id: string; outcome: string }[] = [];
    for (let number = 1; ; number += 1) {
      const cards = page.locator('#cases > .case');
      seen.push(
        ...(await cards.evaluateAll((all) =>
          all.map((one) => ({
            id: one.id,
            outcome: one instanceof HTMLElement ? (one.dataset['outcome'] ?? '') : '',
          })),
        )),
      );
      expect(await page.locator('.pager p').innerText()).toContain(`Page ${number} of 3`);
      const next = page.locator('.pager a[rel="next"]').last();
      if ((await next.count()) === 0) break;
      await next.click();
      await page.waitForURL(new RegExp(`report-000${number + 1}\\.html`));
    }
    const outcomes = seen.map(({ outcome }) => outcome);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(24);
    expect(outcomes).toEqual([
      ...outcomes.filter((one) => one === 'fail'),
      ...Array(9).fill(outcomes.at(-1)),
    ]);
    expect(await page.locator('.pager p').innerText()).toContain('6 more cases have no card');
  });

  test('finds a failing case on a later page by its id or name, and goes to its card', async () => {
    const { page, requests, complaints } = await open(options);
    const [failing] = result.cases.filter(({ passed }) => passed === false).slice(-1);
    if (!failing) throw new Error('Expected a case that fails.');
    expect(await page.locator('#cases > .case', { hasText: failing.title }).count()).toBe(0);
    await page.locator('#find-name').fill(failing.title.slice(0, -1).toUpperCase());
    const found = page.locator('#found li', { hasText: `(${failing.id})` });
    await found.waitFor();
    await page.locator('#find-name').fill(failing.id);
    await expect.poll(() => page.locator('#found li').count()).toBe(1);
    expect(await found.innerText()).toContain('Failed');
    await found.locator('a').click();
    await page.waitForURL(/report-0002\.html#case/);
    const card = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
    expect(await card.innerText()).toContain(failing.title);
    expect(await card.isVisible()).toBe(true);
    // Chromium says so of every page that is opened at a card.
    expect(complaints.filter((text) => !text.startsWith('Autofocus'))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  });

  test('finds by words from within a name or id in any order, what fails first, and opens the first by Enter', async () => {
    const { page } = await open(options);
    const input = page.locator('#find-name');
    await input.fill('car');
    const found = page.locator('#found li');
    await expect.poll(() => found.count()).toBe(20);
    const outcomes = (await found.allInnerTexts()).map((text) => text.endsWith('Failed'));
    expect(outcomes).toEqual([...Array(15).fill(true), ...Array(5).fill(false)]);
    const [failing] = result.cases.filter(({ passed }) => passed === false).slice(-1);
    if (!failing) throw new Error('Expected a case that fails.');
    const words = failing.title.split(/[\s,-]+/);
    await input.fill(words.toReversed().join(' '));
    await input.press('Enter');
    await page.waitForURL((url) => decodeURIComponent(url.hash).includes(failing.id));
  });

  test('says of a case without a card how it came out, and of a name that nobody has that it has none', async () => {
    const { page, complaints } = await open({ ...options, lang: 'uk' });
    const shown = await page.locator('#find-name');
    await shown.fill('car-');
    await expect.poll(() => page.locator('#found li').count()).toBe(20);
    expect(await page.locator('#find-said').innerText()).toContain('Таких випадків більше');
    const [last] = result.cases.filter(({ passed }) => passed).slice(-1);
    await shown.fill(last?.id ?? '');
    await expect.poll(() => page.locator('#found li').innerText()).toContain('без картки');
    await shown.fill('nobody');
    await expect.poll(() => page.locator('#find-said').innerText()).toContain('Жоден випадок');
    expect(complaints).toEqual([]);
  });

  test('has the way on at the foot of its cards, too', async () => {
    const { page } = await open(options);
    const [last, foot] = [page.locator('#cases > .case').last(), page.locator('.pager').last()];
    const [card, links] = await Promise.all([last.boundingBox(), foot.boundingBox()]);
    expect(links?.y).toBeGreaterThan((card?.y ?? 0) + (card?.height ?? 0) - 1);
    expect(await foot.getByRole('link').allInnerTexts()).toEqual(['Next page', 'Last page']);
  });

  test.each([
    ['en', 'cases 9 to 16 of 30', 'pictures of this page, cases 9 to 16 of 30'],
    ['uk', 'випадки 9–16 з 30', 'зображення цієї сторінки, випадки 9–16 з 30'],
  ] as const)(
    'says what is of this page alone, and saves its pictures under its number (%s)',
    async (lang, scope, saved) => {
      const { page } = await open({ lang, paging });
      await page.locator('.pager a[rel="next"]').first().click();
      await page.waitForURL(/report-0002\.html/);
      expect(await page.locator('#toolbar').innerText()).toContain(scope);
      await page.locator('#dock-files').click();
      const dialog = page.locator('#review-files');
      expect(await dialog.innerText()).toContain(saved);
      expect(await dialog.innerText()).toContain(`car-eval export ${result.run.id}`);
      for (const kind of ['csv', 'json']) {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`#export-${kind}`).click(),
        ]);
        expect(file.suggestedFilename()).toBe(`${result.run.id}-page-2-pictures.${kind}`);
      }
    },
  );

  test.each([
    ['the first page', 'en', 1],
    ['a further page', 'uk', 2],
  ] as const)('has no barriers on %s (%s)', async (_, lang, number) => {
    const { page } = await open({ lang, paging });
    if (number > 1) await page.locator('.pager a[rel="next"]').first().click();
    await page.waitForURL(number > 1 ? /report-0002\.html/ : /report\.html/);
    await page.locator('#find-name').fill('car-1');
    await page.locator('#found li').first().waitFor();
    await unfold(page);
    expect((await findBarriers(page)).violations).toEqual([]);
  });

  test('leaves nothing of its pages behind when it becomes one of one page', async () => {
    await open(options);
    expect(await readdir(folder())).toContain('report-0003.html');
    expect(await readdir(join(folder(), 'report/find'))).not.toEqual([]);
    await open({ lang: 'en' });
    expect((await readdir(folder())).filter((name) => /^report-/.test(name))).toEqual([]);
    await expect(readdir(join(folder(), 'report/find'))).rejects.toThrow('ENOENT');
  });
});

function makeLongResult(): Result {
  return makeResult({
    cases: Array.from({ length: cars }, (_, index) =>
      rename(index % 2 === 0 ? failingCase() : passingCase(), `car-${String(index).padStart(2, '0')}`),
    ),
  });
}

function rename(one: SeriesResult, id: string): SeriesResult {
  const shots = one.shots.map((shot) => ({ ...shot, photo: makePhoto(`${id}-${shot.angle}`) }));
  return { ...one, id, title: `${one.title} ${id}`, shots };
}
