import { type JudgeLevel, type JudgeTrust, judgeLevels } from '../model/judge-level.ts';
import type { CheckResult, PairFinding } from './check-result.ts';

/** What is said of a judge whose word is only shown. */
const standings: Readonly<Record<JudgeLevel, string>> = {
  certified: '',
  provisional: ' (by a judge not checked on photographs)',
  untrusted: ' (by a judge that is not certified)',
};

/** Put behind what a judge says; empty for a certified one. */
export function sayStanding(level: JudgeLevel): string {
  return standings[level];
}

/**
 * What a judge's word is worth, by how far it is trusted. A certified one's stands. A provisional one's pass is only
 * shown, and its fault is a doubt, unless it may block. An untrusted one's word is only shown.
 */
export function weighJudge(found: CheckResult, level: JudgeLevel, blocks: JudgeTrust['blocks']): CheckResult {
  if (level === 'certified' || found.status === 'not-applicable') return found;
  const reason = found.reason + sayStanding(level);
  if (level === 'untrusted') return { ...found, reason, weighs: false };
  const mayBlock = judgeLevels.indexOf(level) >= judgeLevels.indexOf(blocks);
  const isFault = found.status === 'fail';
  if (!isFault)
    return found.status === 'unmeasured' ? { ...found, reason } : { ...found, reason, weighs: false };
  const pairs = found.pairs?.map((pair) => weakenPair(pair, mayBlock));
  const weighed = { ...found, reason, ...(pairs && { pairs }) };
  return mayBlock ? weighed : { ...weighed, status: 'unmeasured', doubt: true };
}

/** Of a pair only a fault that may block says something. */
function weakenPair(pair: PairFinding, mayBlock: boolean): PairFinding {
  return pair.status === 'fail' && mayBlock ? pair : { ...pair, status: 'unmeasured' };
}
