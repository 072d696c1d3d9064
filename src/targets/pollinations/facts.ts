import { noLimits } from '../../generator/target-info.ts';
import { serviceFlags } from '../shared/flags.ts';
import type { TargetFacts } from '../target-kind.ts';

export const pollinations = {
  label: 'Pollinations',
  baseUrl: 'https://gen.pollinations.ai',
  model: 'flux',
  size: '1024x768',
  keyEnv: 'POLLINATIONS_API_KEY',
  limits: noLimits,
  isFree: false,
  isSaved: false,
  flags: serviceFlags,
  example: '--target pollinations --model flux',
} as const satisfies TargetFacts;
