import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TryError } from '../try-error.ts';
import { parseHttpUrl } from './url-policy.ts';

test.each([
  ['file:///etc/passwd', 'neither http nor https'],
  ['ftp://host.example/', 'neither http nor https'],
  ['data:image/png;base64,AAAA', 'neither http nor https'],
  ['javascript:alert(1)', 'neither http nor https'],
  ['//host.example/a.png', 'no valid address'],
  ['/media/a.png', 'no valid address'],
  ['', 'no valid address'],
  ['http://', 'no valid address'],
  ['http://user@host.example/', 'user name or password'],
  ['https://:secret@host.example/', 'user name or password'],
])('"%s" is refused: %s', (url, why) => {
  expect(() => parseHttpUrl(url)).toThrow(why);
});

test('a refusal does not repeat the password', () => {
  expect(() => parseHttpUrl('https://me:hunter2hunter2@host.example/')).toThrow(/^"https:\/\/\*\*\*@host/);
});

test('whatever a target sends is an http(s) URL or an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })), (text) => {
      try {
        expect(parseHttpUrl(text).protocol).toMatch(/^https?:$/);
      } catch (error) {
        expect(error).toBeInstanceOf(TryError);
      }
    }),
  );
});
