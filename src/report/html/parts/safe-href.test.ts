import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, pictureHref, pictureSource, webHref } from './safe-href.ts';

describe('webHref', () => {
  test.each(['http://localhost:8000/a?b=c', 'https://image.example/prompt/red%20car'])(
    'takes %s',
    (address) => {
      expect(webHref(address)).toBe(address);
    },
  );

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)//http://x',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    '//host/path',
    'vbscript:x',
    'http://',
    'images/a.jpg',
    '',
  ])('refuses %s', (address) => {
    expect(webHref(address)).toBeNull();
  });

  test('gives nothing but http(s), whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((end) => `https://${end}`),
        ),
        (address) => {
          expect(webHref(address) ?? 'http:').toMatch(/^https?:/);
        },
      ),
    );
  });
});

describe('pictureHref', () => {
  test('takes a picture in the folder of the run', () => {
    expect(pictureHref('images/ab12.jpg')).toBe('images/ab12.jpg');
  });

  test.each([
    '../secret.jpg',
    'images/../../a.jpg',
    '/etc/a.jpg',
    'images/a.html',
    'images/a.svg',
    'images/a.jpg.html',
    'javascript:a.jpg',
    '//host/a.jpg',
    'images/a b.jpg',
    'images\\a.jpg',
  ])('refuses %s', (path) => {
    expect(pictureHref(path)).toBeNull();
  });
});

describe('pictureSource', () => {
  test('takes an inlined WebP and nothing else that is inlined', () => {
    expect(pictureSource('data:image/webp;base64,UklGRg==')).toBe('data:image/webp;base64,UklGRg==');
    expect(pictureSource('data:image/svg+xml,<svg onload=alert(1)>')).toBeNull();
    expect(pictureSource('data:image/webp;base64,UklG" onerror="x')).toBeNull();
  });
});

describe('anchorOf', () => {
  test('gives an id that needs no escaping, and distinct ones for distinct texts', () => {
    const parts = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(anchorOf('case', ...a)).toMatch(/^[\w-]+$/);
        expect(anchorOf(...a) === anchorOf(...b)).toBe(a[0] === b[0] && a[1] === b[1]);
      }),
    );
  });

  test('keeps a plain id readable', () => {
    expect(anchorOf('case', 'renault-clio', 'studio', 1)).toBe('case__renault-clio__studio__1');
  });
});
