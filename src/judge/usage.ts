import type { JudgeUsage } from './judge.ts';

export const noUsage: JudgeUsage = { calls: 0, promptTokens: 0, answerTokens: 0 };

/** Tokens are null as soon as they are unknown for a part. */
export function addUsage(a: JudgeUsage, b: JudgeUsage): JudgeUsage {
  return {
    calls: a.calls + b.calls,
    promptTokens: add(a.promptTokens, b.promptTokens),
    answerTokens: add(a.answerTokens, b.answerTokens),
  };
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
