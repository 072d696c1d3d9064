import type { TargetLimits } from '../../generator/targets/target.ts';
import type { TargetType } from '../../model/targets-file.ts';

/** What a target is like when nobody says otherwise (TARGETS.md has the sources). */
export interface TargetDefaults {
  readonly label: string;
  readonly baseUrl: string | null;
  readonly model: string | null;
  readonly size: string;
  /** Where the key comes from; null for services without one. */
  readonly keyEnv: string | null;
  readonly limits: TargetLimits;
}

const usual: TargetDefaults = {
  label: '',
  baseUrl: null,
  model: null,
  size: '1024x768',
  keyEnv: null,
  limits: { concurrency: null, minIntervalMs: null, timeoutMs: null },
};

export const targetDefaults: Readonly<Record<TargetType, TargetDefaults>> = {
  studio: { ...usual, label: 'Embedded studio' },
  replay: { ...usual, label: 'Replay' },
  backend: { ...usual, label: 'Backend', baseUrl: 'http://localhost:8000' },
  pollinations: {
    ...usual,
    label: 'Pollinations',
    baseUrl: 'https://gen.pollinations.ai',
    model: 'flux',
    keyEnv: 'POLLINATIONS_API_KEY',
  },
  'pollinations-legacy': {
    ...usual,
    label: 'Pollinations, anonymous host',
    baseUrl: 'https://image.pollinations.ai',
    model: 'flux',
    limits: { concurrency: 1, minIntervalMs: 15_000, timeoutMs: null },
  },
  openai: {
    ...usual,
    label: 'OpenAI-compatible service',
    baseUrl: 'https://api.openai.com',
    keyEnv: 'OPENAI_API_KEY',
    limits: { ...usual.limits, timeoutMs: 300_000 },
  },
};

/** OpenAI's models draw in a few sizes only; of these the nearest to a listing's picture. */
export function usualSize(type: TargetType, model: string | null): string {
  if (type !== 'openai' || model === null) return targetDefaults[type].size;
  if (/(^|\/)(chatgpt|gpt)-image/i.test(model)) return '1536x1024';
  if (/dall-e-3/i.test(model)) return '1792x1024';
  return /dall-e-2/i.test(model) ? '1024x1024' : targetDefaults[type].size;
}
