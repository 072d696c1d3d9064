import { expect, test } from 'vitest';
import { boundTokens, buildBody, type ChatCall } from './build-body.ts';
import { startDialect } from './dialect.ts';
import { chatProfiles } from './profiles.ts';

const call: ChatCall = { parts: ['Is it red?'], schema: null, wantsTokens: false, temperature: 0, seed: 3 };
const dialect = startDialect(chatProfiles.other);
const build = (changes: Partial<ChatCall>) => buildBody({ ...call, ...changes }, 'm', dialect);

test('everyone is sent model, messages, cap and temperature; more only to whom it says something', () => {
  const plain = { ...dialect, left: new Set(['temperature'] as const) };
  const body = buildBody({ ...call, schema: {}, wantsTokens: true }, 'm', plain);
  expect(Object.keys(body).sort()).toEqual(['max_tokens', 'messages', 'model', 'temperature']);
  expect(body).toMatchObject({ temperature: 0, max_tokens: 1024 });
  expect(build({ schema: {}, wantsTokens: true })).toMatchObject({
    seed: 3,
    logprobs: true,
    response_format: { type: 'json_schema', json_schema: { strict: true } },
  });
});

test('a picture is a JPEG data address in object form, with words before it', () => {
  const picture = { jpeg: Buffer.from('abc') };
  const { messages } = build({ parts: ['the badge:', picture, picture, 'Are they one?'] });
  const image = { type: 'image_url', image_url: { url: 'data:image/jpeg;base64,YWJj' } };
  const words = (text: string) => ({ type: 'text', text });
  expect(messages).toEqual([
    {
      role: 'user',
      content: [words('the badge:'), image, words('picture 2:'), image, words('Are they one?')],
    },
  ]);
});

test('what a request can cost at most counts its words and pictures', () => {
  expect(boundTokens(build({ parts: ['1234567890'] }))).toEqual({ promptTokens: 5, answerTokens: 1024 });
  expect(boundTokens(build({ parts: ['12', { jpeg: Buffer.from('abc') }] })).promptTokens).toBe(3001);
});
