import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listElements, textOf } from './dom-outline.fixture.ts';
import { embedJson } from './embed-json.ts';

const nasty = fc.constantFrom(
  '</script>',
  '<!--',
  '<script>',
  ']]>',
  '&lt;',
  '\u2028',
  '\u2029',
  '\ud800',
  '\0',
);
const texts = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));

describe('embedJson', () => {
  test('is read back as what it was, from inside a page, and adds no element', () => {
    const bare = listElements('<script></script><p></p>').length;
    fc.assert(
      fc.property(fc.dictionary(texts, texts), (value) => {
        const html = `<script type="application/json">${embedJson(value)}</script><p></p>`;
        const elements = listElements(html);
        const [script] = elements.filter(({ tagName }) => tagName === 'script');
        expect(elements).toHaveLength(bare);
        expect(JSON.parse(script === undefined ? '' : textOf(script))).toEqual({ ...value });
      }),
    );
  });

  test('leaves no character that HTML or an old JavaScript reads in its own way', () => {
    fc.assert(
      fc.property(fc.jsonValue(), texts, (value, text) => {
        expect(embedJson([value, text])).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
  });
});
