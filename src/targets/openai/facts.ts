import { noLimits } from '../../generator/target-info.ts';
import { serviceFlags } from '../shared/flags.ts';
import type { TargetFacts } from '../target-kind.ts';

export const openai = {
  label: 'OpenAI-compatible service',
  baseUrl: 'https://api.openai.com',
  model: null,
  size: '1024x768',
  keyEnv: 'OPENAI_API_KEY',
  limits: { ...noLimits, timeoutMs: 300_000 },
  isFree: false,
  isSaved: false,
  flags: serviceFlags,
  example: '--target openai --model gpt-image-1',
} as const satisfies TargetFacts;
