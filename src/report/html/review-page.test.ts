import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeResult, makeSeriesResult } from '../../model/result.fixture.ts';
import { noReview } from '../../model/review.ts';
import type { VerdictFile } from '../../model/verdict.ts';
import { langs } from '../words.ts';
import { launchBrowser } from './browser.fixture.ts';
import { makeVerdict } from './client/review/review.fixture.ts';
import { findBarriers, useReports } from './open-report.fixture.ts';

const browser = await launchBrowser();
const result = makeResult({
  cases: [makeSeriesResult({}), makeSeriesResult({ id: 'volvo-xc60', title: 'Volvo XC60' })],
});
const [clio] = result.cases;
const front = clio?.shots[0]?.photo?.sha256 ?? '';

const fileOf = (rater: string, members: Partial<VerdictFile> = {}): VerdictFile => ({
  schemaVersion: 1,
  run: result.run.id,
  rater,
  events: [
    makeVerdict({
      image: front,
      case: 'renault-clio',
      question: 'right-color',
      value: 'no',
      note: '<b>mirrored</b>',
    }),
  ],
  ...members,
});

const seenByDora = { ...(fileOf('dora').events[0] ?? makeVerdict()), id: 'event-dora' };

describe.skipIf(browser === null)('the review in the page', () => {
  if (browser === null) return;
  const { open } = useReports(browser, result);

  /** A report with its review begun. */
  async function openReview(context: Parameters<typeof open>[1] = {}, verdicts: VerdictFile[] = []) {
    const opened = await open({ lang: 'en', review: { ...noReview, verdicts } }, context);
    await opened.page.keyboard.press('u');
    return opened;
  }

  const place = (page: Page) => page.locator('#dock-place').textContent();
  const pressed = (page: Page) => page.locator('#dock-answers [aria-pressed="true"] span').allTextContents();

  /** Drops files on the page, as a hand does that brings them from a folder. */
  async function drop(
    page: Page,
    ...files: readonly (readonly [name: string, text: string])[]
  ): Promise<string[]> {
    await page.evaluate((all) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of all) dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, files);
    await page.locator('#review-files[open]').waitFor();
    return page.locator('#import-said li').allTextContents();
  }

  test('says what was asked, and begins with nothing answered', async () => {
    const { page } = await openReview();
    expect(await place(page)).toBe('front, 1 of 6');
    expect(await page.locator('#dock-asked').textContent()).toBe('Renault Clio, 2019, blue, hatchback');
    expect(await pressed(page)).toEqual([]);
    expect(await page.locator('[data-current]').count()).toBe(1);
  });

  test('undo takes back an answer and returns to it', async () => {
    const { page } = await openReview();
    for (const key of '12z') await page.keyboard.press(key);
    expect(await page.locator('[role="status"]#dock-said').textContent()).toBe(
      'Taken back. Renault Clio, front. Right badge? not answered.',
    );
    expect(await place(page)).toBe('front, 1 of 6');
  });

  test('a reload brings back answers and place', async () => {
    const { page } = await openReview();
    for (const key of '1111') await page.keyboard.press(key);
    await page.reload();
    expect(await page.locator('#dock-progress').textContent()).toBe('You reviewed 1 of 6');
    expect(await place(page)).toBe('side, 2 of 6');
    await page.keyboard.press('z');
    expect(await page.locator('#dock-said').textContent()).toContain('Taken back. Renault Clio, side.');
  });

  test('says when the browser keeps nothing, and goes on', async () => {
    const { page, complaints } = await open({ lang: 'en' });
    await page.context().addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.reload();
    await page.keyboard.press('u');
    for (const key of '1111') await page.keyboard.press(key);
    expect(await page.locator('#dock-trouble').textContent()).toContain('export them before you close');
    expect(await page.locator('#dock-progress').textContent()).toBe('You reviewed 1 of 6');
    expect(complaints).toEqual([]);
  });

  test('goes along the cards as the toolbar shows and sorts them', async () => {
    const { page } = await open({ lang: 'en', hash: '#q=volvo' });
    await page.keyboard.press('u');
    expect(await page.locator('#dock-case').textContent()).toBe('Volvo XC60');
    expect(await place(page)).toBe('front, 1 of 3');
  });

  test('a note is written in the dock, where its letters are no commands', async () => {
    const { page } = await openReview();
    await page.keyboard.press('n');
    await page.keyboard.type('1 unusual zebra');
    await page.keyboard.press('Enter');
    expect(await page.locator('#dock-others').textContent()).toBe('Your note: “1 unusual zebra”');
    expect(await pressed(page)).toEqual([]);
  });

  test('keys can be turned off, and stay off', async () => {
    const { page } = await openReview();
    await page.getByRole('button', { name: 'Export / import' }).click();
    await page.getByLabel('Review with single keys').uncheck();
    await page.getByRole('button', { name: 'Done' }).click();
    for (const key of ['1', 'ArrowRight']) await page.keyboard.press(key);
    expect(await place(page)).toBe('front, 1 of 6');
    await page.reload();
    await page.keyboard.press('1');
    expect(await pressed(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    expect(await page.locator('#ask-right-color').textContent()).toBe('Right colour? Yes');
  });

  test('keeps back what others said until one has answered', async () => {
    const { page } = await openReview({}, [fileOf('boris')]);
    const others = page.locator('#dock-others');
    expect(await others.textContent()).toBe('');
    await page.keyboard.press('1');
    await page.locator('#ask-right-color').click();
    expect(await others.textContent()).toBe('boris: No, “<b>mirrored</b>”');
  });

  test('a person continues from the answers in the run', async () => {
    const { page } = await openReview({}, [fileOf('boris')]);
    await page.getByRole('button', { name: 'Export / import' }).click();
    await page.getByLabel('Your name').fill('boris');
    await page.getByRole('button', { name: 'Done' }).click();
    expect(await page.locator('#ask-right-color').textContent()).toBe('Right colour? No');
    expect(await page.locator('#dock-others').textContent()).toBe('Your note: “<b>mirrored</b>”');
  });

  test('is blind: what checks say of a case stands there once it is reviewed, or when that is asked for', async () => {
    const { page } = await openReview();
    await page.locator('.card-more > summary').first().click();
    const results = page.locator('.case').first().locator('.case-verdict, .dimensions, .checks');
    const seen = () => results.evaluateAll((all) => all.map((one) => one.checkVisibility()));
    expect(await seen()).toEqual([false, false, false]);
    for (const key of 'aaa') await page.keyboard.press(key);
    expect(await seen()).toEqual([true, true, true]);
    for (const key of 'zzz') await page.keyboard.press(key);
    expect(await seen()).toEqual([false, false, false]);
    await page.getByRole('button', { name: 'Export / import' }).click();
    await page.getByLabel('only after my own answer').uncheck();
    expect(await seen()).toEqual([true, true, true]);
  });

  test('is blind to what was found in the run, and gives that back when it is closed', async () => {
    const { page } = await openReview();
    const found = page.locator('#outcome, .tabs, .causes, #scores');
    const seen = () =>
      found.evaluateAll((all) => all.map((one) => one.checkVisibility({ visibilityProperty: true })));
    const before = await found.first().boundingBox();
    expect(await seen()).not.toContain(true);
    expect(await page.locator('.blind-note').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await seen()).not.toContain(false);
    expect(await page.locator('.blind-note').isVisible()).toBe(false);
    expect(await found.first().boundingBox()).toEqual(before);
  });

  test('the measured paint is kept back in the lightbox, too', async () => {
    const { page } = await openReview();
    await page.keyboard.press('Enter');
    expect(await page.locator('#lightbox-measured').isVisible()).toBe(false);
    await page.keyboard.press('1');
    expect(await page.locator('#lightbox-measured').isVisible()).toBe(true);
  });

  test('takes one key for a picture that is right, and for its series with the last of it', async () => {
    const { page } = await openReview();
    for (const key of 'aa') await page.keyboard.press(key);
    expect(await place(page)).toBe('rear, 3 of 6');
    for (const key of '111') await page.keyboard.press(key);
    expect(await page.locator('#dock-question').textContent()).toBe(
      'Do all pictures of the case show one and the same car?',
    );
    await page.keyboard.press('a');
    expect(await place(page)).toBe('front, 4 of 6');
    for (const key of 'aaa') await page.keyboard.press(key);
    expect(await page.locator('#dock-progress').textContent()).toBe('You reviewed 6 of 6');
  });

  test('asks which picture shows another car, and tells marks and the asked car in the language of the page', async () => {
    const { page } = await openReview();
    for (const key of 'aa1112') await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Side' }).click();
    expect(await page.locator('.mine').allTextContents()).toEqual(['✓ You: yes', '✗ You: no', '✓ You: yes']);
    await page.locator('#set-language').selectOption('uk');
    expect(await page.locator('.mine').allTextContents()).toEqual(['✓ Ви: так', '✗ Ви: ні', '✓ Ви: так']);
    expect(await page.locator('#dock-asked').textContent()).toBe('Renault Clio, 2019, синій, хетчбек');
    await page.locator('#dock-open').click();
    expect(await page.locator('#lightbox-color').textContent()).toBe('синій');
  });

  test('counts inside the filter', async () => {
    const { page } = await openReview();
    for (const key of 'a') await page.keyboard.press(key);
    await page.getByLabel('Search').fill('volvo');
    await page.getByText('1 of 2 cases', { exact: true }).waitFor();
    expect(await page.locator('#dock-progress').textContent()).toBe('You reviewed 1 of 6');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#dock-progress').textContent()).toBe(
      'You reviewed 0 of 3 shown, 1 of 6 in all',
    );
  });

  test('an export binds the name: under another one there is nothing to export', async () => {
    const { page } = await openReview();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Export / import' }).click();
    const said = page.locator('#export-said');
    const exportAs = async (name: string) => {
      await page.getByLabel('Your name').fill(name);
      await page.getByRole('button', { name: 'Export answers' }).click();
      return said.textContent();
    };
    expect(await exportAs('bob')).toMatch(/^3 entries .*bob-\d{8}-\d{9}\.json/);
    expect(await page.locator('#merge-command').textContent()).toMatch(/ bob-\d{8}-\d{9}\.json$/);
    expect(await exportAs('anna')).toContain('No answers of anna here: those given before are bob’s.');
    expect(await page.locator('#dock-progress').textContent()).toBe('You reviewed 0 of 6');
    expect(await exportAs('bob')).toMatch(/^3 entries/);
  });

  test('takes in dropped files, one line for each, and refuses what is no verdict file of this run', async () => {
    const { page, complaints } = await openReview();
    const said = await drop(
      page,
      ['boris.json', JSON.stringify(fileOf('boris'))],
      ['broken.json', '{"schemaVersion":1'],
      ['<img src=x onerror=alert(1)>.json', '{"events":[]}'],
      [
        'other.json',
        JSON.stringify(fileOf('eve', { run: 'other', events: [makeVerdict({ image: 'b'.repeat(64) })] })),
      ],
      ['same.json', JSON.stringify(fileOf('dora', { run: 'other', events: [seenByDora] }))],
      ['twice.json', JSON.stringify(fileOf('bob'))],
    );
    expect(said).toEqual([
      'boris.json: 1 entry of boris.',
      'broken.json: this is no JSON file.',
      '<img src=x onerror=alert(1)>.json: this is no verdict file of this program.',
      'other.json: it is about the pictures of another run.',
      'same.json: 1 entry of dora about the same pictures in another run.',
      'twice.json: the same answers stand here under the name boris already, and one person counts once.',
    ]);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.keyboard.press('1');
    await page.locator('#ask-right-color').click();
    expect(await page.locator('#dock-others li').allTextContents()).toEqual([
      'boris: No, “<b>mirrored</b>”',
      'dora: No, “<b>mirrored</b>”',
    ]);
    expect(await page.locator('#dock img, #dock b').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('export asks for a name that can be a file name', async () => {
    const { page } = await openReview();
    await page.getByRole('button', { name: 'Export / import' }).click();
    await page.getByLabel('Your name').fill('../anna');
    await page.getByRole('button', { name: 'Export answers' }).click();
    expect(await page.locator('#export-said').textContent()).toContain('First enter your name');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rater');
    expect(await page.locator('#merge').isVisible()).toBe(false);
    const invalid = () => page.locator('#rater').getAttribute('aria-invalid');
    expect(await invalid()).toBe('true');
    await page.getByLabel('Your name').fill('anna');
    expect(await invalid()).toBe('false');
    expect(await page.locator('#merge').textContent()).toContain('with the path to the saved file');
  });

  test('what was said of a file is gone when the dialog is opened once more', async () => {
    const { page } = await openReview();
    await drop(page, ['broken.json', '{']);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Export / import' }).click();
    expect(await page.locator('#import-said li').count()).toBe(0);
  });

  test('leads to the export once every picture is reviewed', async () => {
    const { page } = await openReview();
    const leads = () => page.locator('#dock-files.main').count();
    expect(await leads()).toBe(0);
    for (let key = 0; key < 18; key += 1) await page.keyboard.press('1');
    expect(await page.locator('#dock-progress').textContent()).toBe('You reviewed 6 of 6');
    expect(await leads()).toBe(1);
  });

  test('the lightbox keeps zoom and place from angle to angle, and the review goes on in it', async () => {
    const { page } = await openReview();
    await page.keyboard.press('Enter');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const look = () => page.locator('#lightbox-frame img').evaluate((image) => image.getAttribute('style'));
    const before = await look();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#lightbox-title').textContent()).toBe('Renault Clio, side');
    expect(await look()).toBe(before);
    expect(await place(page)).toBe('side, 2 of 6');
    for (const key of '11') await page.keyboard.press(key);
    expect(await page.locator('#lightbox-title').textContent()).toBe('Renault Clio, rear');
    await page.keyboard.press('Escape');
    expect(await page.locator('#lightbox').isVisible()).toBe(false);
    // The dock comes back from the dialog with its "close" event, which is a task of its own.
    await page.locator('#dock-review').waitFor();
  });

  test('the lightbox gives the focus back to the thumbnail that opened it', async () => {
    const { page } = await open({ lang: 'en' });
    await page.locator('.slot > a').nth(1).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lightbox-frame');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('.slot')?.id)).toContain('__side');
  });

  for (const lang of langs) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`dock, lightbox and dialog have no accessibility violation (${lang}, ${colorScheme})`, async () => {
        const { page } = await openReview({ colorScheme }, [fileOf('boris')]);
        await page.locator('#set-language').selectOption(lang);
        await page.locator('#dock-note').focus();
        for (const key of '12') await page.keyboard.press(key);
        expect((await findBarriers(page)).violations).toEqual([]);
        await page.locator('#dock-files').click();
        expect((await findBarriers(page)).violations).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('#dock-open').click();
        expect((await findBarriers(page)).violations).toEqual([]);
      });
    }
  }

  test.each([1280, 390, 320])(
    'does not scroll sideways at %i px, with dock and lightbox open',
    async (width) => {
      const { page } = await openReview({ viewport: { width, height: 800 } });
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      for (const lang of langs) {
        await page.locator('#set-language').selectOption(lang);
        expect(await overflow()).toBeLessThanOrEqual(0);
        await page.locator('.slot > a').first().click();
        expect(
          await page.locator('#lightbox').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
        ).toBeLessThanOrEqual(0);
        await page.locator('#lightbox-close').click();
      }
    },
  );

  test.each(langs)('takes under two fifths of a phone, whatever is asked (%s)', async (lang) => {
    const { page } = await openReview({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('#set-language').selectOption(lang);
    const shares: number[] = [];
    for (const key of '122a1112') {
      await page.keyboard.press(key);
      shares.push(
        await page.locator('#dock').evaluate((dock) => dock.getBoundingClientRect().height / innerHeight),
      );
      expect(await page.locator('#dock').evaluate((dock) => dock.scrollHeight - dock.clientHeight)).toBe(0);
    }
    expect(Math.max(...shares)).toBeLessThan(0.4);
  });

  test('nothing that gets the focus lies under the dock', async () => {
    const { page } = await openReview({ viewport: { width: 1280, height: 700 } });
    const hidden: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        const dock = document.getElementById('dock');
        if (focused === null || focused === document.body || dock?.contains(focused)) return null;
        const isCovered =
          focused.getBoundingClientRect().bottom > (dock?.getBoundingClientRect().top ?? 0) + 1;
        return isCovered ? focused.outerHTML.slice(0, 80) : null;
      });
      if (covered !== null) hidden.push(covered);
    }
    expect(hidden).toEqual([]);
  });

  test('without JavaScript, and on paper, there is no review', async () => {
    const { page } = await open({ lang: 'en' }, { javaScriptEnabled: false });
    expect(await page.locator('#dock').isVisible()).toBe(false);
    const printed = (await openReview()).page;
    await printed.emulateMedia({ media: 'print' });
    expect(await printed.locator('#dock').isVisible()).toBe(false);
  });
});
