import { describe, expect, test } from 'vitest';
import { makeCheck } from '../../../model/check.fixture.ts';
import { makeRepeatedResult, makeResult, makeSeriesResult } from '../../../model/result.fixture.ts';
import type { Result } from '../../../model/result.ts';
import { dimensions } from '../../../model/rubric.ts';
import { compareFixtures, earlierResult } from '../../compare/comparison.fixture.ts';
import { richResult } from '../../rich-result.fixture.ts';
import type { Lang } from '../../words.ts';
import { attribute, type Element, listElements, outlineOf, shapeOf, textOf } from '../dom-outline.fixture.ts';
import { renderPage } from '../render-page.fixture.ts';
import type { ReadPicture } from './against.ts';

interface Rendering {
  readonly before?: Result;
  readonly after?: Result;
  readonly lang?: Lang;
  readonly assets?: 'inline' | 'linked';
  readonly readPicture?: ReadPicture;
}

const readPath: ReadPicture = async (path) => Buffer.from(path);

async function render(rendering: Rendering = {}): Promise<string> {
  const { before = earlierResult(), after = richResult(), lang = 'en', assets = 'inline' } = rendering;
  const against = {
    comparison: await compareFixtures(before, after),
    readPicture: rendering.readPicture ?? readPath,
  };
  return renderPage(after, { lang, assets, readThumb: readPath, against });
}

function sectionOf(html: string): Element {
  const section = listElements(html).find((element) => attribute(element, 'id') === 'compare');
  if (section === undefined) throw new Error('Expected a compare section, got none');
  return section;
}

/** The section alone, as a page of its own. */
function partOf(html: string): string {
  return html.slice(html.indexOf('<section id="compare"'), html.indexOf('<section id="errors"'));
}

describe('the compare section', () => {
  test('gives the agreed outline', async () => {
    await expect(`${outlineOf(partOf(await render()))}\n`).toMatchFileSnapshot('golden-section.txt');
  });

  test.each([
    ['en', 'Series passed', '15 series are the same: bmw-x5, great-wall-h6'],
    ['uk', 'Пройдено серій', '15 серій без змін: bmw-x5, great-wall-h6'],
  ] as const)('tells series from cases (%s)', async (lang, passed, same) => {
    const repeated = makeRepeatedResult();
    const text = textOf(sectionOf(await render({ before: repeated, after: repeated, lang })));
    expect(text).toContain(passed);
    expect(text).toContain(same);
  });

  test('is not there without another run', async () => {
    const html = await renderPage(richResult(), { lang: 'en', assets: 'inline', readThumb: readPath });
    expect(html).toContain('<div id="compare" hidden></div>');
    expect(html).not.toMatch(/<section id="compare"|compared-shots">/);
  });

  test.each(['inline', 'linked'] as const)('has the same elements in both languages (%s)', async (assets) => {
    expect(shapeOf(await render({ assets, lang: 'uk' }))).toEqual(shapeOf(await render({ assets })));
  });

  test('gives the same bytes for the same input', async () => {
    expect(await render()).toBe(await render());
  });

  test('leads from each changed case to its card, and keeps every id its own', async () => {
    const elements = listElements(await render());
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    const anchors = links.filter((href) => href.startsWith('#') && !href.includes('='));
    for (const link of anchors) expect(ids).toContain(link.slice(1));
  });

  test('shows both pictures of a changed angle, each named by its side', async () => {
    const images = listElements(partOf(await render())).filter(({ tagName }) => tagName === 'img');
    const alts = images.map((image) => attribute(image, 'alt'));
    expect(alts.slice(0, 2)).toEqual(['BMW X5, front, Before', 'BMW X5, front, Now']);
    expect(images.every((image) => attribute(image, 'src')?.startsWith('data:image/webp;base64,'))).toBe(
      true,
    );
  });

  test('links copies of the other pictures inside its own folder, and its own thumbnails', async () => {
    const images = listElements(partOf(await render({ assets: 'linked' }))).filter(
      ({ tagName }) => tagName === 'img',
    );
    const sources = images.slice(0, 2).map((image) => attribute(image, 'src'));
    expect(sources[0]).toMatch(/^report\/against\/[0-9a-f]{64}-320\.webp$/);
    expect(sources[1]).toMatch(/^thumbs\/[0-9a-f]{64}-320\.webp$/);
  });

  test.each(['inline', 'linked'] as const)('says that a picture is not kept (%s)', async (assets) => {
    const html = await render({ assets, readPicture: async () => null });
    const text = textOf(sectionOf(html));
    expect(text.match(/That picture is not kept here\./g)).toHaveLength(3);
  });

  test('puts the difference beside each score', async () => {
    const asking = (score: number) => {
      const checks = dimensions.map((dimension) =>
        makeCheck({ id: dimension, dimension, score, scope: 'series' }),
      );
      return makeResult({ cases: [makeSeriesResult({ checks })] });
    };
    const html = await render({ before: asking(0.9), after: asking(1) });
    const [overall] = listElements(html).filter((element) => attribute(element, 'class') === 'score overall');
    expect(overall && textOf(overall)).toContain('+10 since 23 Nov 2026');
    expect(await render({ before: asking(1), after: asking(1) })).toContain('no difference since');
  });

  test('says that nothing changed, and shows no case', async () => {
    const section = sectionOf(await render({ before: richResult() }));
    expect(textOf(section)).toContain('Nothing changed.');
    expect(textOf(section)).toContain('4 cases are the same');
    expect(
      listElements(partOf(await render({ before: richResult() }))).some(({ tagName }) => tagName === 'h3'),
    ).toBe(false);
  });
});
