import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promptInUrl, readImageUrl } from './sent-prompt.ts';

const legacy = 'https://image.pollinations.ai/prompt';

describe('the prompt in an address', () => {
  test.each([
    [`${legacy}/Renault%20Clio?width=1024`, 'Renault Clio'],
    ['https://gen.pollinations.ai/image/Renault%20Clio', 'Renault Clio'],
    ['http://127.0.0.1:8080/prompt/blue%2C%20red', 'blue, red'],
    ['http://localhost/api/prompt/x', 'x'],
    [`${legacy}/front/side%20view`, 'front/side view'],
    [`${legacy}/%D1%81%D0%B8%D0%BD%D1%96%D0%B9`, 'синій'],
    [`${legacy}/100%25%20blue`, '100% blue'],
    [`${legacy}/100%ZZ%20blue`, '100%ZZ blue'],
    [`${legacy}/a%0Ab`, 'a\nb'],
    [`${legacy}/a+b_c`, 'a+b_c'],
    [`${legacy}/${'\uD800'}`, '\uFFFD'],
    [`${legacy}/a.%20NEGATIVE%3A%20text`, 'a. NEGATIVE: text'],
    [`${legacy}/car%20photo.png`, 'car photo.png'],
    [`${legacy}/`, null],
    [`${legacy}/%20`, null],
    [`${legacy}`, null],
    ['https://cdn.example.com/image/car_1.JPG', null],
    ['https://cdn.example.com/image/car.jpeg', null],
    ['https://cdn.example.com/image/car.webp', null],
    ['https://example.com/pictures/1', null],
    ['data:image/png;base64,/prompt/aaaa', null],
    ['ftp://example.com/prompt/x', null],
    ['/prompt/relative', null],
    ['', null],
    ['http://', null],
    ['http://[bad/prompt/x', null],
  ])('of %s is %j', (url, prompt) => {
    expect(promptInUrl(url)).toBe(prompt);
  });
});

describe('what else an address says', () => {
  test.each([
    ['?negative_prompt=a%20b&seed=7&enhance=true', { negativePrompt: 'a b', seed: 7, enhance: true }],
    ['?negative=a+b', { negativePrompt: 'a b', seed: null, enhance: false }],
    ['?negativePrompt=x&seed=-1', { negativePrompt: 'x', seed: -1, enhance: false }],
    ['?negative_prompt=&negative=y', { negativePrompt: 'y', seed: null, enhance: false }],
    ['?seed=&enhance=1', { negativePrompt: null, seed: null, enhance: true }],
    ['?seed=1.5&enhance=false', { negativePrompt: null, seed: null, enhance: false }],
    ['?seed=7x&enhance=0', { negativePrompt: null, seed: null, enhance: false }],
    ['?seed=x7&enhance=TRUE', { negativePrompt: null, seed: null, enhance: true }],
    ['?seed=999999999999999', { negativePrompt: null, seed: 999999999999999, enhance: false }],
    ['?seed=9999999999999999&enhance=11', { negativePrompt: null, seed: '9999999999999999', enhance: false }],
    ['?seed=0', { negativePrompt: null, seed: 0, enhance: false }],
    ['', { negativePrompt: null, seed: null, enhance: false }],
  ])('%s', (query, facts) => {
    expect(readImageUrl(`${legacy}/x${query}`)).toEqual({ prompt: 'x', ...facts });
  });

  test('is nothing where it is no address', () => {
    const nothing = { prompt: null, negativePrompt: null, seed: null, enhance: false };
    expect(readImageUrl('no address')).toEqual(nothing);
    expect(readImageUrl('mailto:a@b?seed=1&enhance=true')).toEqual(nothing);
  });
});

test('any address can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      expect(() => readImageUrl(path)).not.toThrow();
      expect(() => readImageUrl(`${legacy}/${path}`)).not.toThrow();
    }),
  );
});

test('an encoded prompt comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const prompt = `a car ${words} there`;
      expect(promptInUrl(`${legacy}/${encodeURIComponent(prompt)}?seed=1`)).toBe(prompt);
    }),
  );
});
