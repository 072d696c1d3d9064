import { serviceFlags } from '../shared/flags.ts';
import type { TargetFacts } from '../target-kind.ts';

export const pollinationsLegacy = {
  label: 'Pollinations, anonymous host',
  baseUrl: 'https://image.pollinations.ai',
  model: 'flux',
  size: '1024x768',
  keyEnv: null,
  limits: { concurrency: 1, minIntervalMs: 15_000, timeoutMs: null },
  isFree: true,
  isSaved: false,
  flags: serviceFlags,
  example: '--target pollinations-legacy',
} as const satisfies TargetFacts;
