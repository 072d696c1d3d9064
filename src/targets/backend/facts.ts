import { noLimits } from '../../generator/target-info.ts';
import { serviceFlags } from '../shared/flags.ts';
import type { TargetFacts } from '../target-kind.ts';

export const backend = {
  label: 'Backend',
  baseUrl: 'http://localhost:8000',
  model: null,
  size: null,
  keyEnv: null,
  limits: noLimits,
  isFree: false,
  isSaved: false,
  flags: {
    baseUrl: serviceFlags.baseUrl,
    backendLog: {
      usage: '--backend-log <file>',
      help: 'log file of the backend, to be read into the report',
    },
  },
  example: '--target backend --base-url http://localhost:8000',
} as const satisfies TargetFacts;
