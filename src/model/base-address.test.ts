import { expect, it } from 'vitest';
import { explainAddress, unquote } from './base-address.ts';

it.each([
  ' http://h ',
  '"http://h"',
  "'http://h'",
  '`http://h`',
  '<http://h>',
  '“http://h”',
  ` "'http://h' " `,
  'http://h\n',
])('takes blanks and quotes off %j', (text) => {
  expect(unquote(text)).toBe('http://h');
});

it.each(['http://localhost:8000', 'https://h/v1/', 'HTTP://H', 'http://[::1]:8000/api', 'http://h/a%20b'])(
  'takes %s',
  (text) => {
    expect(explainAddress(text)).toBeNull();
  },
);

it.each([
  ['localhost:8000', 'http://localhost:8000'],
  ['api.example.org/v1', 'http://api.example.org/v1'],
  ['ftp://h', 'ftp://'],
  ['http://user:canary@h', 'without user name'],
  ['https://h/openai?api-version=2024-10-21', '?api-version='],
  ['https://h/?key=canary', '?key='],
  ['https://h/#canary', '"#"'],
  ['http://', 'http://localhost:8000'],
  ['', 'http://localhost:8000'],
  ['canary canary', 'http://localhost:8000'],
])('explains what is wrong with %j', (text, words) => {
  expect(explainAddress(text)).toContain(words);
  expect(explainAddress(text)).not.toContain('canary');
});
