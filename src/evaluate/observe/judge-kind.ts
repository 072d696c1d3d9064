import { judgeFlags } from '../../judge/judge-flags.ts';
import type { LookerKind } from './looker-kind.ts';

/** A vision model: asked about pictures where its address is given, by flags or in a targets file. */
export const judgeKind: LookerKind = {
  source: 'judge',
  commands: ['run', 'plan', 'score'],
  flags: judgeFlags,
  async open(options, outside) {
    if (!Object.keys(options).some((name) => /[jJ]udge/.test(name) && options[name] !== undefined))
      return null;
    const { openJudgeByFlags } = await import('./open-judge-by-flags.ts');
    return openJudgeByFlags(options, outside);
  },
};
