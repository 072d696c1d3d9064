import { expect, test } from 'vitest';
import { slimMarkup } from './slim-markup.ts';

test.each([
  ['<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n', '<ul><li>a</li><li>b</li></ul>\n'],
  ['<p><mark>a</mark>\n<mark>b</mark></p>', '<p><mark>a</mark>\n<mark>b</mark></p>'],
  ['<dd><span>a</span>\n</dd>', '<dd><span>a</span>\n</dd>'],
])('slimMarkup joins blocks and keeps the breaks of a text: %j', (html, slim) => {
  expect(slimMarkup(html)).toBe(slim);
});

test('slimMarkup writes letters beyond Latin-1 as references where they are few', () => {
  const long = 'a'.repeat(400);
  expect(slimMarkup(`${long} … × 🚗`)).toBe(`${long} &#8230; × &#128663;`);
  expect(slimMarkup('червона')).toBe('червона');
});
