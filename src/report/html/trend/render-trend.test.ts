import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHostileTrend, makeTrend } from '../../trend/trend.fixture.ts';
import type { Lang } from '../../words.ts';
import { attribute, type Element, listElements, shapeOf, textOf } from '../dom-outline.fixture.ts';
import { renderTrend } from './render-trend.ts';

const render = (lang: Lang = 'en') => renderTrend(makeTrend(), lang);
const withTag = (html: string, name: string) => listElements(html).filter(({ tagName }) => tagName === name);
const withClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(name));

describe('the page of all runs', () => {
  test('has the same bytes for the same runs, and the same elements in both languages', () => {
    expect(render()).toBe(render());
    expect(shapeOf(render('uk'))).toEqual(shapeOf(render('en')));
  });

  test('allows its own style and script by hash and nothing else', () => {
    const html = render();
    const hashOf = (tag: string) =>
      createHash('sha256')
        .update(withTag(html, tag).map(textOf)[0] ?? '')
        .digest('base64');
    const policy = withTag(html, 'meta').map((meta) => attribute(meta, 'content'));
    expect(policy).toContain(
      `default-src 'none'; script-src 'sha256-${hashOf('script')}'; style-src 'sha256-${hashOf('style')}'; img-src 'self' data:; base-uri 'none'; form-action 'none'`,
    );
  });

  test('has a row for each run with a link to its report, the newest first, and its id last in its cell', () => {
    const rows = withTag(render(), 'tr').slice(1);
    expect(rows).toHaveLength(63);
    const when = (row: Element | undefined) => (row ? textOf(row.childNodes[0] ?? row) : '');
    expect(when(rows[0])).toBe('30 May 2026, 02:00 UTC 20260530T020000Z-aaaa');
    const hrefs = withTag(render(), 'a').flatMap((link) => attribute(link, 'href') ?? []);
    expect(hrefs.filter((href) => /^\d{8}T\d{6}Z-aaaa\/report\.html$/.test(href))).toHaveLength(63);
  });

  test('draws a course for each line of several runs: a dot where something was measured, a cross where nothing was', () => {
    const elements = listElements(render());
    expect(withClass(elements, 'course')).toHaveLength(2);
    const crosses = withClass(elements, 'gaps').map(({ childNodes }) => childNodes.length);
    expect(crosses).toEqual([...Array<number>(4).fill(1), ...Array<number>(4).fill(0)]);
    const dots = withClass(elements, 'points').map(({ childNodes }) => childNodes.length);
    expect(dots).toEqual([...Array<number>(4).fill(59), ...Array<number>(4).fill(2)]);
  });

  test('gives every id once, and links within the page to ids that exist', () => {
    const elements = listElements(render());
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    for (const link of links.filter((href) => href.startsWith('#'))) expect(ids).toContain(link.slice(1));
  });

  test('says that there are no runs', () => {
    expect(renderTrend({ lines: [], unreadable: [] }, 'en')).toContain('There are no runs here yet');
  });

  test('takes no element, attribute or address from a text of a run', () => {
    const plain = shapeOf(renderTrend(makeHostileTrend('plain words'), 'en'));
    const parts = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '{{title}}',
      '</title>',
      '<!--',
      '&lt;',
    ];
    const hostile = fc
      .array(
        fc.oneof(fc.constantFrom(...parts, 'javascript:alert(1)', '../'), fc.string({ unit: 'binary' })),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((texts) => texts.join(''));
    fc.assert(
      fc.property(
        hostile.filter((text) => text.isWellFormed()),
        (text) => {
          const html = renderTrend(makeHostileTrend(text), 'en');
          expect(shapeOf(html)).toEqual(plain);
          const hrefs = withTag(html, 'a').flatMap((link) => attribute(link, 'href') ?? []);
          for (const href of hrefs) expect(href).toMatch(/^(#|[^:/]*\/report\.html$|[^:]*%3A)|^[^:]*$/);
        },
      ),
      { numRuns: 10 },
    );
  });
});
