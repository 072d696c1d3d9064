import { expect, test } from 'vitest';
import { makeCase } from '../model/case.fixture.ts';
import { foldEntry } from './fold-entry.ts';
import { createOpenAiTarget } from './openai/openai.ts';
import type { TargetType } from './target-kinds.ts';
import { drawing, runTarget, startService } from './target-run.fixture.ts';

const fold = (type: TargetType, baseUrl: string) =>
  foldEntry(
    { id: 'sut', dir: '/x', entry: { type, baseUrl, model: 'm' } as { type: TargetType } },
    { home: '/x', timeoutMs: null },
  );

test.each<[TargetType, string, string]>([
  ['backend', 'http://h:8000/', 'http://h:8000'],
  ['backend', 'http://h:8000/api/chat/generate-car-images/', 'http://h:8000'],
  ['backend', 'http://h:8000/health/', 'http://h:8000'],
  ['backend', 'http://h:8000/api', 'http://h:8000'],
  ['backend', 'http://h/cars/api/chat', 'http://h/cars'],
  ['openai', 'https://h/v1/images/generations', 'https://h/v1'],
  ['openai', 'https://h/v1/chat/completions/', 'https://h/v1'],
  ['openai', 'https://h/v1beta/openai/', 'https://h/v1beta/openai'],
  ['pollinations', 'https://h/image/', 'https://h'],
  ['pollinations', 'https://h/v1/images/generations', 'https://h'],
  ['pollinations-legacy', 'https://h/prompt/', 'https://h'],
])('%s at %s is at %s', async (type, pasted, baseUrl) => {
  expect(await fold(type, pasted)).toMatchObject({ baseUrl });
});

test.each([
  ['', '/v1/images/generations'],
  ['/v1', '/v1/images/generations'],
  ['/v1beta/openai', '/v1beta/openai/images/generations'],
  ['/openai/v1', '/openai/v1/images/generations'],
  ['/api/v1', '/api/v1/images/generations'],
  ['/vault', '/vault/v1/images/generations'],
])('pictures under "%s" are asked for at %s', async (path, asked) => {
  const server = await startService(() => ({ status: 404, body: 'no' }));
  const target = createOpenAiTarget({
    ...drawing(`${server.origin}${path}`),
    sendsSeed: false,
    sendsNegativePrompt: false,
  });
  await runTarget(target, { case: makeCase({ angles: ['front'] }) });
  expect(server.sent[0]?.url).toBe(asked);
});
