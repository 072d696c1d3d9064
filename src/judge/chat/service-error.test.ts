import { describe, expect, test } from 'vitest';
import { findServiceError, objectTo } from './service-error.ts';

test.each<[string, unknown, object | null]>([
  [
    'OpenAI',
    { error: { message: 'no', param: 'seed', code: 'x' } },
    { message: 'no', param: 'seed', status: null },
  ],
  ['Gemini', [{ error: { code: 400, message: 'no' } }], { message: 'no', status: 400 }],
  ['OpenRouter', { error: { code: 429, message: 'slow' } }, { status: 429 }],
  [
    'vLLM',
    { object: 'error', message: 'no', type: 'BadRequestError', code: 400 },
    { message: 'no', status: 400 },
  ],
  ['LM Studio', { error: 'no model' }, { message: 'no model', param: null, status: null }],
  ['FastAPI', { detail: [{ msg: 'wrong' }] }, { message: '[{"msg":"wrong"}]' }],
  ['an answer', { choices: [], error: null }, null],
  ['a text', 'Not found', null],
  ['nothing', undefined, null],
])('the error of %s is read', (_name, body, error) => {
  const found = findServiceError(body);
  if (error === null) expect(found).toBeNull();
  else expect(found).toMatchObject(error);
});

describe('of a complete answer the client is told', () => {
  const told = (status: number, body: unknown) =>
    objectTo({ status, headers: {}, body: Buffer.from(JSON.stringify(body)), url: 'http://host/v1' });

  test.each<[string, number, unknown, object | null]>([
    ['nothing of a good one', 200, { choices: [{}] }, null],
    ['nothing where the status says it all', 400, { error: { message: 'no' } }, null],
    ['to wait where the body says so', 200, { error: { code: 429 } }, { code: 'rate-limited', retry: true }],
    [
      'to try again where the body says so',
      200,
      { error: { code: 502 } },
      { code: 'backend-error', retry: true },
    ],
    ['that it failed', 200, { error: { code: 400 } }, { code: 'backend-error', retry: false }],
    [
      'that there is no money',
      429,
      { error: { code: 'insufficient_quota' } },
      { code: 'quota-exhausted', retry: false },
    ],
    [
      'that no picture will ever be read',
      500,
      { error: { message: 'image input is not supported - hint: you may need to provide the mmproj' } },
      { retry: false },
    ],
  ])('%s', (_title, status, body, rejection) => {
    if (rejection === null) expect(told(status, body)).toBeNull();
    else expect(told(status, body)).toMatchObject(rejection);
  });
});
