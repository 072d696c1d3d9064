import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeResult } from '../../model/result.fixture.ts';
import { resultSchema } from '../../model/result.ts';
import { promptsOnlyResult, richResult } from '../rich-result.fixture.ts';
import { attribute, listElements, outlineOf, shapeOf, textOf } from './dom-outline.fixture.ts';
import type { RenderOptions } from './render-html.ts';
import { renderPage } from './render-page.fixture.ts';

const options: RenderOptions = {
  lang: 'en',
  assets: 'inline',
  readThumb: async (path) => Buffer.from(path),
};

const render = (changes: Partial<RenderOptions> = {}, result = richResult()) =>
  renderPage(result, { ...options, ...changes });

function withTag(html: string, tagName: string) {
  return listElements(html).filter((element) => element.tagName === tagName);
}

describe('renderHtml', () => {
  test('renders the example results, which are valid', async () => {
    for (const result of [richResult(), promptsOnlyResult(), makeResult()]) {
      expect(resultSchema.safeParse(result).error).toBeUndefined();
      expect(await render({}, result)).toContain('<h1');
    }
  });

  test('gives the agreed outline', async () => {
    await expect(`${outlineOf(await render())}\n`).toMatchFileSnapshot('golden-outline.txt');
  });

  test('gives the same bytes for the same input', async () => {
    expect(await render()).toBe(await render());
  });

  test.each(['inline', 'linked'] as const)('has the same elements in both languages (%s)', async (assets) => {
    expect(shapeOf(await render({ assets, lang: 'uk' }))).toEqual(shapeOf(await render({ assets })));
  });

  test('says the language of the page, and that of a prompt in another one', async () => {
    const html = await render();
    const prompts = listElements(html).filter((element) => attribute(element, 'class') === 'prompt');
    expect(attribute(listElements(html)[0] ?? fail(), 'lang')).toBe('en');
    expect(prompts.map((element) => attribute(element, 'lang'))).toContain('uk');
  });

  test('names the case, the angle and the target in place of a picture', async () => {
    const alts = withTag(await render(), 'img').map((image) => attribute(image, 'alt'));
    // On the first screen, and again in their rows.
    expect(alts).toHaveLength(14);
    expect(alts.slice(7)[0]).toBe('Peugeot 308, front, Embedded studio');
    expect(new Set(alts.slice(0, 7))).toEqual(new Set(alts.slice(7)));
  });

  test('keeps a slot for every asked angle, in fixed order', async () => {
    const result = richResult();
    const shuffled = {
      ...result,
      cases: result.cases.map((one) => ({ ...one, shots: one.shots.toReversed() })),
    };
    const slots = listElements(await render({}, shuffled)).filter(
      (element) => attribute(element, 'class')?.startsWith('slot ') ?? false,
    );
    const ids = slots.map((slot) => attribute(slot, 'id')?.split('__').at(-1));
    expect(ids).toEqual([
      'front',
      'side',
      'rear',
      'front',
      'side',
      'rear',
      'front',
      'side',
      'front',
      'side',
      'rear',
    ]);
  });

  test('heads its parts without skipping a level', async () => {
    const levels = listElements(await render())
      .filter(({ tagName }) => /^h\d$/.test(tagName))
      .map(({ tagName }) => Number(tagName[1]));
    const steps = levels.map((level, index) => level - (levels[index - 1] ?? 0));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(Math.max(...steps)).toBe(1);
    expect(Math.max(...levels)).toBe(3);
  });

  test('gives every id once, and links within the page to ids that exist', async () => {
    const elements = listElements(await render());
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const anchors = links.filter((href) => href.startsWith('#') && !href.includes('='));
    for (const link of anchors) expect(ids).toContain(link.slice(1));
  });

  test('allows its own style and script by hash and nothing else', async () => {
    const html = await render();
    const hashOf = (tagName: string) =>
      createHash('sha256')
        .update(withTag(html, tagName).map(textOf)[0] ?? '')
        .digest('base64');
    const policy = withTag(html, 'meta').map((meta) => attribute(meta, 'content'));
    expect(policy).toContain(
      `default-src 'none'; script-src 'sha256-${hashOf('script')}'; style-src 'sha256-${hashOf('style')}'; img-src 'self' data:; base-uri 'none'; form-action 'none'`,
    );
  });

  test('inlines the thumbnails, or links them', async () => {
    const sources = async (assets: 'inline' | 'linked') =>
      withTag(await render({ assets }), 'img').map((image) => attribute(image, 'src') ?? '');
    expect((await sources('inline')).every((src) => src.startsWith('data:image/webp;base64,'))).toBe(true);
    expect((await sources('linked')).every((src) => /^thumbs\/[0-9a-f]{64}-320\.webp$/.test(src))).toBe(true);
  });

  test('shows the original where the thumbnail is gone', async () => {
    const images = withTag(await render({ readThumb: async () => null }), 'img');
    expect(attribute(images[0] ?? fail(), 'src')).toMatch(/^images\/[0-9a-f]{64}\.jpg$/);
  });

  test('says in words that prompts alone were looked at', async () => {
    const html = await render({}, promptsOnlyResult());
    expect(html).toContain('Prompts only: no picture was downloaded');
    expect(html).toContain('Not downloaded (prompts only)');
    expect(withTag(html, 'img')).toEqual([]);
  });

  test('renders a run without any case', async () => {
    expect(await render({}, makeResult({ cases: [], summaries: [] }))).toContain('No case was run.');
  });
});

function fail(): never {
  throw new Error('Expected an element, got none');
}
