import { noLimits } from '../../generator/target-info.ts';
import type { TargetFacts } from '../target-kind.ts';

export const replay = {
  label: 'Replay',
  baseUrl: null,
  model: null,
  size: null,
  keyEnv: null,
  limits: noLimits,
  isFree: true,
  isSaved: true,
  flags: {
    input: {
      usage: '--input <path>',
      help: 'saved answers, or a folder of pictures, for --target replay',
    },
  },
  example: '--target replay --input response.json',
} as const satisfies TargetFacts;
