import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

describe('readHtml', () => {
  test.each([
    ['Vauxford', 'Vauxford'],
    ['<a href="//commons.wikimedia.org/wiki/User:Vauxford">Vauxford</a>', 'Vauxford'],
    ['Nguy&#7877;n &amp; Co &lt;me&gt;', 'Nguyễn & Co <me>'],
    ['<p>one</p><p>two<br>three</p>', 'one two three'],
    ['Unknown author<span style="display: none;">Unknown author</span>', 'Unknown author'],
    ['<style data-mw-deduplicate="x">.mw{color:red}</style>A Clio', 'A Clio'],
    ['<script>alert(1)</script>safe', 'safe'],
    ['<img src=x onerror=alert(1)>safe', 'safe'],
    ['safe<img src=x onerror=alert(1)', 'safe'],
    ['<!-- hidden --><template>hidden</template><noscript>hidden</noscript>safe', 'safe'],
    ['<a href="javascript:alert(1)">safe</a>', 'safe'],
    ['<svg><script>alert(1)</script><text>safe</text></svg>', 'safe'],
    ['a\u202Eb\u200Bc\u0000d\ne', 'a b cd e'],
    ['\uD800 alone', '\uFFFD alone'],
    ['', ''],
  ])('%j reads %j', (html, text) => {
    expect(readHtml(html, 100)).toBe(text);
  });

  test('cuts whole characters', () => {
    expect(readHtml('🚗'.repeat(10), 4)).toBe('🚗🚗🚗…');
    expect(readHtml('abcd', 4)).toBe('abcd');
  });

  test('reads deep and endless pages', () => {
    expect(readHtml('<b>'.repeat(100_000), 10)).toBe('');
    expect(readHtml(`${'<div>'.repeat(150)}x`, 10)).toBe('x');
  });

  const markup = fc.constantFrom(
    '<',
    '>',
    '</',
    '<!--',
    '<script>',
    '<b',
    '&',
    '&#x202e;',
    '"',
    "'",
    'a',
    ' ',
    '\n',
  );
  test('gives one line of bounded length, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(markup).map((parts) => parts.join('')),
        ),
        (html) => {
          const text = readHtml(html, 50);
          expect([...text].length).toBeLessThanOrEqual(50);
          expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          expect(text).toBe(text.trim());
        },
      ),
    );
  });
});
