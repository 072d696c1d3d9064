import { profileNames } from './chat/profiles.ts';

/** Flags of all commands that ask a judge, as commander spells them. */
export const judgeFlags: readonly (readonly [flags: string, about: string])[] = [
  [
    '--judge <url>',
    'have a vision model look: address of an OpenAI-compatible service, up to /chat/completions',
  ],
  ['--judge-model <name>', 'the model to ask'],
  ['--judge-profile <name>', `kind of service: ${profileNames.join(', ')} (default: by the address)`],
  ['--judge-key-env <var>', 'environment variable that holds its key'],
  ['--judge-samples <k>', 'samples of a question where it tells no chances; 1 for a cheap look (default: 5)'],
  ['--judge-concurrency <n>', 'questions in flight at once (default: by the kind of service)'],
  ['--max-judge-calls <n>', 'stop asking it before it is more than these requests'],
  ['--max-judge-cost <amount>', 'stop asking it before it costs more, by the prices of the targets file'],
  ['--judge-blocks <level>', 'whose faults fail a case: certified, provisional (default: certified)'],
  ['--judge-check <on|off>', 'off: do not check it first; its answers then weigh nothing (default: on)'],
];
