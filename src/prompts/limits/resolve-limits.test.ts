import { describe, expect, test } from 'vitest';
import { type AskedModel, resolvePromptLimits } from './resolve-limits.ts';

const resolve = (asked: Partial<AskedModel>) =>
  resolvePromptLimits({ type: 'openai', model: null, ...asked })?.map(
    ({ family, unit, max, beyond }) => `${family} ${max} ${unit} ${beyond}`,
  ) ?? null;

describe('what the targets file says', () => {
  test('comes before what the table knows', () => {
    expect(resolve({ model: 'dall-e-2', given: 'sdxl' })).toEqual(['sdxl 75 clip-tokens cut']);
  });

  test('may be numbers', () => {
    const given = { unit: 't5-tokens', max: 300, beyond: 'cut' } as const;
    const [limit] = resolvePromptLimits({ type: 'openai', model: null, given }) ?? [];
    expect(limit).toMatchObject({ ...given, family: null, reader: 't5', script: 'latin', weights: 'text' });
  });

  test('may be that there is no limit, which is not the same as nothing known', () => {
    expect(resolve({ type: 'openai', model: 'flux', given: 'none' })).toEqual([]);
    expect(resolve({ type: 'openai', model: 'flux' })).toBeNull();
  });

  test('may name a model with two readers', () => {
    expect(resolve({ given: 'sd35' })).toEqual(['sd35 75 clip-tokens cut', 'sd35 255 t5-tokens cut']);
  });
});

describe('the table', () => {
  test.each([
    ['dall-e-2', 'dall-e-2 1000 characters refuse'],
    ['dall-e-3', 'dall-e-3 4000 characters refuse'],
    ['gpt-image-1', 'gpt-image 32000 characters refuse'],
    ['gpt-image-1.5', 'gpt-image 32000 characters refuse'],
    ['openai/gpt-image-2', 'gpt-image 32000 characters refuse'],
  ])('knows what OpenAI takes for %s', (model, limit) => {
    expect(resolve({ model })).toEqual([limit]);
  });

  test('knows what Pollinations cuts, and how long an address may be where there is no other way', () => {
    expect(resolve({ type: 'pollinations', model: 'flux' })).toEqual(['pollinations-flux 511 t5-tokens cut']);
    expect(resolve({ type: 'pollinations', model: 'zimage' })).toEqual([
      'pollinations-zimage 512 model-tokens cut',
    ]);
    expect(resolve({ type: 'pollinations-legacy', model: 'flux' })).toEqual([
      'pollinations-flux 511 t5-tokens cut',
      'pollinations-address 8000 url-bytes refuse',
    ]);
  });

  test('says nothing of other models there', () => {
    expect(resolve({ type: 'pollinations', model: 'seedream' })).toBeNull();
    expect(resolve({ type: 'pollinations', model: 'flux-2-dev' })).toBeNull();
  });

  test('says nothing of models behind an OpenAI address unless their runner is named', () => {
    expect(resolve({ model: 'flux.1-schnell' })).toBeNull();
    expect(resolve({ model: 'flux.1-schnell', runner: 'localai' })).toEqual([
      'localai-flux 255 t5-tokens cut',
    ]);
    expect(resolve({ model: 'flux.1-dev-ggml', runner: 'localai' })).toBeNull();
    expect(resolve({ model: 'flux.2-klein', runner: 'localai' })).toBeNull();
    expect(resolve({ model: 'dall-e-2', runner: 'comfyui' })).toEqual(['comfyui 75 clip-tokens chunk']);
  });

  test('knows that the studio reads everything', () => {
    expect(resolve({ type: 'studio' })).toEqual(['studio null characters chunk']);
  });
});

describe('a picture address', () => {
  const address = (url: string) => resolve({ type: 'backend', pictureUrl: url });

  test('tells the model of a target that writes its own prompts', () => {
    expect(address('https://image.pollinations.ai/prompt/a%20car?width=1024&model=flux&seed=1')).toEqual([
      'pollinations-flux 511 t5-tokens cut',
    ]);
  });

  test('tells nothing at other hosts, without a model, or when it is none', () => {
    expect(address('https://pictures.example/prompt/a%20car?model=flux')).toBeNull();
    expect(address('https://image.pollinations.ai/prompt/a%20car')).toBeNull();
    expect(address('not an address')).toBeNull();
    expect(resolve({ type: 'replay' })).toBeNull();
  });
});
