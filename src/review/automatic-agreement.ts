import type { AutomaticAgreement, PassFail } from '../model/agreement.ts';
import type { Check, Evidence } from '../model/check.ts';
import type { CaseResult } from '../model/result.ts';

/** Counts, case by case, where people and automatic checks judged the same thing, and how. */
export interface AutomaticCounter {
  add(one: Pick<CaseResult, 'checks' | 'shots'>): void;
  /** In the order in which the checks first came. */
  count(): AutomaticAgreement[];
}

/** Evidence that looks at pictures, as people do. */
const automatic: readonly Evidence[] = ['pixels', 'judge'];

export function createAutomaticCounter(): AutomaticCounter {
  const counts = new Map<string, AutomaticAgreement>();
  const addPair = (human: Check, other: Check): void => {
    const key = `${other.id} ${other.evidence}`;
    const none = { check: other.id, evidence: other.evidence, yes: nothing, no: nothing };
    const row = counts.get(key) ?? none;
    const side = holds(human) ? 'yes' : 'no';
    counts.set(key, { ...row, [side]: addOne(row[side], holds(other)) });
  };
  return {
    add({ checks, shots }) {
      for (const subject of [checks, ...shots.map((shot) => shot.checks)]) {
        const humans = subject.filter((check) => check.evidence === 'human' && check.score !== null);
        for (const human of humans) {
          for (const other of subject.filter((check) => isCounterpart(check, human))) addPair(human, other);
        }
      }
    },
    count: () => [...counts.values()],
  };
}

const nothing: PassFail = { pass: 0, fail: 0 };

function isCounterpart(check: Check, human: Check): boolean {
  return check.id === human.id && automatic.includes(check.evidence) && check.score !== null;
}

function holds({ status }: Check): boolean {
  return status !== 'fail';
}

function addOne({ pass, fail }: PassFail, isPass: boolean): PassFail {
  return isPass ? { pass: pass + 1, fail } : { pass, fail: fail + 1 };
}
