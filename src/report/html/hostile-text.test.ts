import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../model/result.ts';
import { compareFixtures, earlierResult, makeEarlier } from '../compare/comparison.fixture.ts';
import { hostileResult } from '../hostile-result.fixture.ts';
import { hostileReview } from '../review.fixture.ts';
import { richResult } from '../rich-result.fixture.ts';
import {
  attribute,
  type Element,
  listElements,
  listLiveElements,
  shapeOf,
  textOf,
} from './dom-outline.fixture.ts';
import { swatchOf } from './parts/swatch.ts';
import { renderPage } from './render-page.fixture.ts';

const nasty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>',
  '</title></head><body>',
  '<!--',
  '-->',
  ']]>',
  '{{constructor}}',
  '{{{this}}}',
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  'http://x"><b>',
  '&lt;b&gt;',
  '&#60;',
  '`',
  '=',
  '\u2028',
  '\u202e',
  '\0',
  '\r\n',
  '__proto__',
  '\ud800',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

const readThumb = async () => Buffer.from('thumb');
const render = (result: Result, assets: 'inline' | 'linked' = 'inline') =>
  renderPage(result, { lang: 'en', assets, readThumb });
const renderAgainst = async (before: Result, result: Result) => {
  const against = { comparison: await compareFixtures(before, result), readPicture: readThumb };
  return renderPage(result, { lang: 'en', assets: 'inline', readThumb, against });
};

/** Marks and swatches come and go with the text under them; everything else must stay as it is. */
function withoutMarks(result: Result): Result {
  return JSON.parse(
    JSON.stringify(result, (key, value) => (key === 'marks' ? [] : key === 'color' ? 'plain' : value)),
  ) as Result;
}

describe('hostile text in every field', () => {
  test('adds no element and no attribute', async () => {
    const plain = shapeOf(await render(withoutMarks(hostileResult('plain words'))));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        fc.pre(!/^https?:\/\//i.test(text));
        fc.pre(swatchOf(text) === null);
        expect(shapeOf(await render(withoutMarks(hostileResult(text))))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  test('leaves every link, source and handler harmless, marks included', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const html = await render(hostileResult(text));
        const elements = [...listElements(html), ...listLiveElements(html)];
        expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(2 * 2);
        expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(2 * 1);
        expect(elements.flatMap(harmfulAttributes)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('adds no element and no attribute to a comparison', async () => {
    const renderPair = (text: string) => {
      const result = withoutMarks(hostileResult(text));
      return renderAgainst({ ...makeEarlier(result), gate: result.gate }, result);
    };
    const plain = shapeOf(await renderPair('plain words'));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        fc.pre(!/^https?:\/\/|red/i.test(text));
        fc.pre(swatchOf(text) === null);
        expect(shapeOf(await renderPair(text))).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  test('leaves a comparison harmless on either side, its changed words included', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), async (text, isBefore) => {
        const sides = [earlierResult(), hostileResult(text)] as const;
        const [before, after] = isBefore ? [sides[1], sides[0]] : sides;
        const elements = listElements(await renderAgainst(before, after));
        expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(2);
        expect(elements.filter(({ tagName }) => tagName === 'ins').length).toBeGreaterThan(0);
        expect(elements.flatMap(harmfulAttributes)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('stays text in what people noted, and in their names', async () => {
    const result = richResult();
    const renderNoted = (text: string) =>
      renderPage(result, { lang: 'en', assets: 'inline', readThumb, review: hostileReview(result, text) });
    const plain = shapeOf(await renderNoted('plain words'));
    expect(plain).toContain('q lang');
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const html = await renderNoted(text);
        expect(shapeOf(html)).toEqual(plain);
        expect([...listElements(html), ...listLiveElements(html)].flatMap(harmfulAttributes)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('shows the text itself', async () => {
    const text = '<b title="x">&amp; {{t}} </article>';
    const elements = listElements(await render(hostileResult(text)));
    const titles = elements.filter(({ tagName }) => tagName === 'h3').map(textOf);
    expect(titles[0]).toBe(text);
  });

  test('cannot become the name of a thumbnail', async () => {
    const html = await renderPage(hostileResult('x'), {
      lang: 'en',
      assets: 'linked',
      readThumb: async () => null,
    });
    const images = listElements(html).filter(({ tagName }) => tagName === 'img');
    const sources = images.flatMap((element) => attribute(element, 'src') ?? []);
    expect(sources.every((src) => /^thumbs\/[\w.-]+$/.test(src))).toBe(true);
  });
});

function harmfulAttributes({ attrs }: Element): string[] {
  return attrs
    .filter(({ name, value }) => {
      if (name.startsWith('on') || name === 'style') return true;
      if (name === 'href')
        return !/^(https?:\/\/|#(?:(?:outcome|cause|change)=[\w.-]+|[\w-]+)$|images\/|report\/against\/[\da-f]{64}\.jpg$)/.test(
          value,
        );
      return name === 'src' && !value.startsWith('data:image/webp;base64,');
    })
    .map(({ name, value }) => `${name}=${value}`);
}
