import { type JudgeLevel, type JudgeTrust, judgeLevels } from '../model/judge-level.ts';
import { type Reason, reasonOf } from '../model/reason.ts';
import type { CheckResult, PairFinding } from './check-result.ts';

/** What a judge says, and by which right. A certified one's word stands by itself. */
export function nameStanding(said: Reason, level: JudgeLevel): Reason {
  return level === 'certified' ? said : reasonOf(`by-${level}-judge`, { said });
}

/**
 * What a judge's word is worth, by how far it is trusted. A certified one's stands. A provisional one's pass is only
 * shown, and its fault is a doubt, unless it may block. An untrusted one's word is only shown.
 */
export function weighJudge(found: CheckResult, level: JudgeLevel, blocks: JudgeTrust['blocks']): CheckResult {
  if (level === 'certified' || found.status === 'not-applicable') return found;
  const reason = nameStanding(found.reason, level);
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
