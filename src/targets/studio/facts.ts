import { noLimits } from '../../generator/target-info.ts';
import { serviceFlags } from '../shared/flags.ts';
import type { TargetFacts } from '../target-kind.ts';

export const studio = {
  label: 'Embedded studio',
  baseUrl: null,
  model: null,
  size: null,
  keyEnv: null,
  limits: noLimits,
  isFree: true,
  isSaved: false,
  flags: {
    baseUrl: serviceFlags.baseUrl,
    size: serviceFlags.size,
    studioFault: {
      usage: '--studio-fault <spec>',
      help: 'make the studio misbehave, for example rate-limit:every=3',
    },
    studioDefect: {
      usage: '--studio-defect <spec>',
      help: "plant a defect in the studio's pictures, for example paint@rear=red",
    },
  },
  example: '--target studio --studio-defect paint@rear=red',
} as const satisfies TargetFacts;
