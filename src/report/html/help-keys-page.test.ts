import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeResult, makeSeriesResult } from '../../model/result.fixture.ts';
import { makePhoto, makeSentShot } from '../../model/shot.fixture.ts';
import { angles } from '../../model/vocabulary.ts';
import { compareFixtures } from '../compare/comparison.fixture.ts';
import { launchBrowser } from './browser.fixture.ts';
import { useReports } from './open-report.fixture.ts';
import { makeRunFolder } from './report-folder.fixture.ts';

const browser = await launchBrowser();

const badge = { left: 0.4, top: 0.4, width: 0.2, height: 0.2 };
const measures = {
  paint: { name: 'blue', hex: '#2456b8', confidence: 1 },
  sharpness: 3,
  roughness: 1,
  faults: [],
  badgeRegions: [badge],
};
const series = (id: string) =>
  makeSeriesResult({
    id,
    title: id,
    shots: angles.map((angle) =>
      makeSentShot(angle, { photo: makePhoto(`${id}-${angle}`, { measures: measures as never }) }),
    ),
  });
const result = makeResult({ cases: [series('clio'), series('xc60')] });
const earlier = makeResult({
  cases: result.cases.map((one) => ({
    ...one,
    shots: one.shots.map((shot) => ({ ...shot, photo: makePhoto(`earlier-${one.id}-${shot.angle}`) })),
  })),
});

/** The last picture of the first series, asked whether all show one car, and "no" said. */
const oddOne = ['u', 'a', 'a', 'a', 'a', '1', '1', '1', '2'];
const lightbox = ['u', 'Enter'];
/** Wider than any frame. */
const zoomed = [...lightbox, ...Array(8).fill('+')];

/** What is pressed before each key of the help, so that it has something to do; and the key where it has another name. */
const keys: Readonly<Record<string, { readonly before: readonly string[]; readonly press?: string }>> = {
  '/': { before: [] },
  '?': { before: [] },
  Esc: { before: ['u'], press: 'Escape' },
  U: { before: [] },
  A: { before: ['u'] },
  1: { before: ['u'] },
  2: { before: ['u'] },
  3: { before: ['u'] },
  4: { before: ['u'] },
  '←': { before: ['u', 'ArrowRight'], press: 'ArrowLeft' },
  '→': { before: ['u'], press: 'ArrowRight' },
  '↑': { before: ['u', 'ArrowDown'], press: 'ArrowUp' },
  '↓': { before: ['u'], press: 'ArrowDown' },
  Enter: { before: ['u'] },
  Z: { before: ['u', '1'] },
  N: { before: ['u'] },
  Q: { before: oddOne },
  W: { before: oddOne },
  E: { before: oddOne },
  R: { before: oddOne },
  T: { before: oddOne },
  '+': { before: lightbox },
  '−': { before: [...lightbox, '+', '+'], press: '-' },
  0: { before: [...lightbox, '+'] },
  B: { before: lightbox },
  F: { before: lightbox },
  D: { before: lightbox },
  'Shift ←': { before: zoomed, press: 'Shift+ArrowLeft' },
  'Shift ↑': { before: zoomed, press: 'Shift+ArrowUp' },
  'Shift ↓': { before: zoomed, press: 'Shift+ArrowDown' },
  'Shift →': { before: zoomed, press: 'Shift+ArrowRight' },
};

describe.skipIf(browser === null)('every key of the help', () => {
  if (browser === null) return;
  const { open } = useReports(browser, result);
  let earlierDir = '';
  beforeAll(async () => {
    earlierDir = await makeRunFolder(browser, earlier);
  });
  afterAll(() => rm(earlierDir, { recursive: true, force: true }));

  test('is in the table of this test', async () => {
    const { page } = await open({ lang: 'en' });
    const rows = await page
      .locator('#help dt')
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('kbd')].map((key) => key.textContent)));
    const named = rows.flatMap(([first, ...rest]) =>
      first === 'Shift' ? rest.map((key) => `Shift ${key}`) : [first, ...rest],
    );
    expect(named.toSorted()).toEqual(Object.keys(keys).toSorted());
  });

  test.each(Object.entries(keys))(
    'does something: %s',
    async (name, { before, press = name.length === 1 ? name.toLowerCase() : name }) => {
      const against = { comparison: await compareFixtures(earlier, result), runDir: earlierDir };
      const { page } = await open({ lang: 'en', against });
      for (const key of before) await page.keyboard.press(key);
      const seen = await look(page);
      await page.keyboard.press(press);
      await expect.poll(() => look(page)).not.toEqual(seen);
    },
  );
});

/** What a reader sees of the state of the page. */
function look(page: Page): Promise<unknown> {
  return page.evaluate(() => [
    document.activeElement?.id,
    [...document.querySelectorAll('dialog[open]')].map(({ id }) => id),
    document.querySelector('#dock')?.textContent,
    [...document.querySelectorAll('[aria-pressed="true"], #dock-note-form:not([hidden])')].map(
      ({ id }) => id,
    ),
    document.querySelector('#lightbox-frame img')?.getAttribute('style'),
    document.querySelector('#dock-close')?.hasAttribute('hidden'),
  ]);
}
