import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SeriesResult } from '../../model/result.ts';
import { failingCase, passingCase, richResult } from '../rich-result.fixture.ts';
import { langs } from '../words.ts';
import { launchBrowser } from './browser.fixture.ts';
import { findBarriers, unfold, useReports } from './open-report.fixture.ts';

const browser = await launchBrowser();

describe.skipIf(browser === null)('the tools of the report', () => {
  if (browser === null) return;
  const { open } = useReports(browser, richResult());

  test.each(['inline', 'linked'] as const)('start without a complaint of the policy (%s)', async (assets) => {
    const { page, complaints } = await open({ lang: 'en', assets });
    await page.getByLabel('Search').fill('suv x5');
    await page.getByText('1 of 4 cases', { exact: true }).waitFor();
    await page.getByLabel('Language', { exact: true }).selectOption('uk');
    await page.getByRole('button', { name: 'Довідка' }).click();
    expect(complaints).toEqual([]);
  });

  test.each([
    ['en', 'uk'],
    ['uk', 'en'],
  ] as const)('turn a page written in %s into the very one written in %s', async (from, to) => {
    const switched = (await open({ lang: from })).page;
    if (from === 'en') await unfold(switched);
    await switched.locator('#set-language').selectOption(to);
    await unfold(switched);
    const written = (await open({ lang: to })).page;
    await unfold(written);
    expect(await readAll(switched)).toEqual(await readAll(written));
  });

  test('lay out a row a car and a column a target, also where a target lacks a car', async () => {
    const [one, other] = [passingCase(), failingCase()];
    const at = (target: string, ...cases: SeriesResult[]) => cases.map((each) => ({ ...each, target }));
    const [first] = richResult().targets;
    if (first === undefined) throw new Error('Expected a target');
    const result = {
      ...richResult(),
      targets: ['a', 'b', 'c'].map((id) => ({ ...first, id, label: id })),
      cases: [...at('a', one), ...at('b', other), ...at('c', one, other)],
    };
    const { page } = await open({ lang: 'en', result }, { viewport: { width: 1440, height: 900 } });
    await page.getByLabel('Sort by').selectOption('targets');
    const places = () =>
      page.locator('.case:not([hidden])').evaluateAll((cards) =>
        cards.map((card) => {
          const { left, top } = card.getBoundingClientRect();
          return { of: card.dataset['target'], car: card.dataset['case'], left, top };
        }),
      );
    const cards = await places();
    const distinct = (values: (string | number | undefined)[]) => [...new Set(values)];
    for (const target of ['a', 'b', 'c'])
      expect(distinct(cards.filter(({ of }) => of === target).map(({ left }) => left))).toHaveLength(1);
    expect(distinct(cards.map(({ left }) => left))).toHaveLength(3);
    for (const car of [one.id, other.id])
      expect(distinct(cards.filter((card) => card.car === car).map(({ top }) => top))).toHaveLength(1);
    expect(distinct(cards.map(({ top }) => top))).toHaveLength(2);
    await page.getByLabel('Sort by').selectOption('');
    expect(await page.locator('.case').first().getAttribute('style')).toBe('');
  });

  test.each([
    ['uk-UA', 'en', 'uk'],
    ['en-US', 'uk', 'en'],
    ['de-DE', 'uk', 'uk'],
  ] as const)(
    'speak the language of the browser at first: %s, on a page in %s',
    async (locale, lang, spoken) => {
      const { page } = await open({ lang }, { locale });
      expect(await page.locator('html').getAttribute('lang')).toBe(spoken);
    },
  );

  test('remember the language and the theme for the next report', async () => {
    const { page } = await open({ lang: 'en' }, { colorScheme: 'dark' });
    await page.locator('#set-language').selectOption('uk');
    await page.locator('#set-theme').selectOption('light');
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('uk');
    expect(await page.title()).toContain('Не пройдено');
    expect(await pageColor(page)).toBe('rgb(255, 255, 255)');
  });

  test('follow the theme of the system until one is chosen, and print light', async () => {
    const { page } = await open({ lang: 'en' }, { colorScheme: 'dark' });
    expect(await pageColor(page)).toBe('rgb(20, 23, 28)');
    await page.locator('#set-theme').selectOption('light');
    expect(await pageColor(page)).toBe('rgb(255, 255, 255)');
    await page.locator('#set-theme').selectOption('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await pageColor(page)).toBe('rgb(20, 23, 28)');
    await page.emulateMedia({ media: 'print' });
    expect(await pageColor(page)).toBe('rgb(255, 255, 255)');
  });

  test('work where the browser lets a page from disk keep nothing', async () => {
    const { page, complaints } = await open({ lang: 'en' });
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.reload();
    await page.locator('#set-language').selectOption('uk');
    expect(await page.locator('html').getAttribute('lang')).toBe('uk');
    expect(complaints).toEqual([]);
  });

  test.each([
    ['#outcome=fail', ['peugeot-308', 'bmw-x5']],
    ['#outcome=unsure', ['great-wall-h6']],
    ['#dimension=logo', ['bmw-x5']],
    ['#check=paint-color', ['bmw-x5']],
    ['#angle=rear', ['peugeot-308']],
    ['#q=%D0%B1%D1%96%D0%BB%D0%B8%D0%B9+great', ['great-wall-h6']],
    ['#q=LION', ['peugeot-308']],
    ['#reviewed=yes', []],
    ['#disagrees=yes', []],
    ['#sort=case', ['bmw-x5', 'great-wall-h6', 'peugeot-308', 'renault-clio']],
    ['#sort=slow', ['peugeot-308', 'great-wall-h6', 'bmw-x5', 'renault-clio']],
    ['#check=no-such-check&outcome=pass', ['renault-clio']],
    ['#sort=case&outcome=fail', ['bmw-x5', 'peugeot-308']],
  ])('show at %s the cases %j', async (hash, cases) => {
    const { page } = await open({ lang: 'en', hash });
    expect(await shownCases(page)).toEqual(cases);
    expect(await page.locator('#shown-count').textContent()).toContain(`${cases.length} of 4 cases`);
  });

  test('find what the review marked on the cards', async () => {
    const { page } = await open({ lang: 'en' });
    await page.evaluate(() => {
      document.querySelector('[data-case=bmw-x5]')?.setAttribute('data-reviewed', 'yes');
      document.querySelector('[data-case=bmw-x5]')?.setAttribute('data-disagrees', 'yes');
    });
    await page.getByText('More filters').click();
    await page.getByLabel('Reviewed').selectOption('yes');
    await page.getByText('1 of 4 cases', { exact: true }).waitFor();
    await page.getByLabel('people disagree').check();
    expect(await shownCases(page)).toEqual(['bmw-x5']);
  });

  test('keep their state in the address, for links and for the back button', async () => {
    const { page } = await open({ lang: 'en' });
    await page.getByLabel('Status').selectOption('fail');
    await page.getByText('2 of 4 cases', { exact: true }).waitFor();
    expect(new URL(page.url()).hash).toBe('#outcome=fail');
    await page.getByLabel('Sort by').selectOption('case');
    await expect.poll(() => new URL(page.url()).hash).toBe('#outcome=fail&sort=case');
    await page.goBack();
    expect(await shownCases(page)).toEqual(['peugeot-308', 'bmw-x5']);
    expect(await page.getByLabel('Sort by').inputValue()).toBe('');
    await page.goBack();
    await page.getByText('4 of 4 cases', { exact: true }).waitFor();
    await page.goForward();
    await page.getByText('2 of 4 cases', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('4 of 4 cases', { exact: true }).waitFor();
    expect(page.url()).not.toContain('#');
  });

  test('show a card that a link leads to, though a filter hid it', async () => {
    const { page } = await open({ lang: 'en', hash: '#outcome=pass' });
    await page.locator('#timings').getByRole('link', { name: 'BMW X5' }).click();
    await page.getByText('4 of 4 cases', { exact: true }).waitFor();
    expect(await page.locator('[data-case=bmw-x5]').boundingBox()).toMatchObject({ y: expect.any(Number) });
    expect(page.url()).toContain('#case__bmw-x5');
  });

  test('never hide what has the focus under the toolbar', async () => {
    const { page } = await open({ lang: 'en' }, { viewport: { width: 1280, height: 800 } });
    await page.locator('footer').scrollIntoViewIfNeeded();
    await page.locator('#timings a').first().focus();
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Shift+Tab');
      expect(await isFocusInSight(page)).toBe(true);
    }
  });

  for (const lang of langs) {
    for (const theme of ['light', 'dark']) {
      test(`have no accessibility violation when all of them are open (${lang}, ${theme})`, async () => {
        const { page } = await open({ lang });
        await page.locator('#set-theme').selectOption(theme);
        await page.locator('.tool-more summary').click();
        expect((await findBarriers(page)).violations).toEqual([]);
        await page.locator('#open-help').click();
        expect((await findBarriers(page)).violations).toEqual([]);
      });
    }
  }

  test.each([390, 320])('do not scroll sideways at %i px, nor with the help open', async (width) => {
    for (const lang of langs) {
      const { page } = await open({ lang }, { viewport: { width, height: 800 }, hasTouch: true });
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.locator('#open-help').click();
      const box = await page.locator('#help').boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
    }
  });

  test('stay out of the way with JavaScript off', async () => {
    const { page } = await open({ lang: 'en' }, { javaScriptEnabled: false });
    await expect(page.locator('#toolbar').isVisible()).resolves.toBe(false);
    await expect(page.locator('#settings').isVisible()).resolves.toBe(false);
    await expect(page.locator('.case').count()).resolves.toBe(4);
  });
});

/** Every text of the page and every attribute that people read, in order. */
function readAll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = ['alt', 'aria-label', 'lang', 'placeholder'];
    return [...document.querySelectorAll('*:not(script)')].flatMap((element) => {
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const read = [
        ...names.map((name) => element.getAttribute(name)),
        ...texts.map((text) => text.nodeValue),
      ];
      return read.filter((text) => text !== null && text.trim() !== '').map(String);
    });
  });
}

function shownCases(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.case:not([hidden])')].map(({ dataset }) => dataset['case']),
  );
}

function pageColor(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

function isFocusInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const { top, left, width } = focused?.getBoundingClientRect() ?? new DOMRect();
    return focused?.contains(document.elementFromPoint(left + width / 2, top + 4)) ?? false;
  });
}
