import { describe, expect, test } from 'vitest';
import { adaptDialect, type Dialect, findRefusedField, startDialect } from './dialect.ts';
import { chatProfiles, profileOf } from './profiles.ts';

const sent = {
  model: 'm',
  messages: [],
  max_tokens: 1,
  temperature: 0,
  seed: 1,
  logprobs: true,
  top_logprobs: 5,
};

test.each<[string | null, string, string | null]>([
  ['temperature', 'Unsupported value', 'temperature'],
  [null, 'Unknown name "top_logprobs": Cannot find field.', 'top_logprobs'],
  [null, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", 'max_tokens'],
  [null, 'seeds grow in messages of the model', null],
  ['messages', 'too long', null],
])('of %j and %j the refused field is %j', (param, message, field) => {
  expect(findRefusedField({ param, message }, sent)).toBe(field);
});

describe('a service is spoken to', () => {
  const adapt = (start: Dialect, ...refused: readonly string[]) =>
    refused.reduce<Dialect | null>((dialect, field) => dialect && adaptDialect(dialect, field), start);

  test('without what it refuses', () => {
    const dialect = adapt(startDialect(chatProfiles.other), 'seed', 'top_logprobs', 'temperature');
    expect([...(dialect?.left ?? [])]).toEqual(['response_format']);
    expect(dialect?.changes).toEqual(['seed left out', 'logprobs left out', 'temperature left out']);
  });

  test('with its cap under the other name, then without one', () => {
    const start = startDialect(chatProfiles.other);
    expect(adapt(start, 'max_tokens')?.capField).toBe('max_completion_tokens');
    expect(adapt(start, 'max_tokens', 'max_completion_tokens')?.capField).toBeNull();
  });

  test('first told not to think, then without the temperature, where a model that thinks takes none', () => {
    const start = startDialect(chatProfiles.openai);
    const quiet = adapt(start, 'temperature');
    expect(quiet?.extra).toEqual({ reasoning_effort: 'none' });
    expect(quiet?.left.has('temperature')).toBe(true);
    const last = adapt(start, 'temperature', 'reasoning_effort', 'temperature');
    expect(last?.extra).toEqual({});
    expect(last?.left.has('temperature')).toBe(false);
  });

  test('no further when it refuses what it was not sent', () => {
    expect(adapt(startDialect(chatProfiles.other), 'seed', 'seed')).toBeNull();
  });
});

test.each([
  ['https://api.openai.com/v1', 'openai'],
  ['https://mine.openai.azure.com/openai/v1', 'azure'],
  ['https://generativelanguage.googleapis.com/v1beta/openai', 'gemini'],
  ['https://api.anthropic.com/v1', 'anthropic'],
  ['https://openrouter.ai/api/v1', 'openrouter'],
  ['http://localhost:11434/v1', 'ollama'],
  ['http://127.0.0.1:1234/v1', 'lmstudio'],
  ['http://127.0.0.1:8000/v1', 'other'],
  ['https://api.openai.com.evil.example/v1', 'other'],
])('%s is a service of kind %s', (baseUrl, name) => {
  expect(profileOf(baseUrl)).toBe(name);
});
