import type { AutomaticAgreement, PassFail } from '../model/agreement.ts';
import type { Check, Evidence } from '../model/check.ts';
import type { SeriesResult } from '../model/result.ts';
import { pictureOf } from '../model/verdict-log.ts';

type CountedCase = Pick<SeriesResult, 'id' | 'checks' | 'shots'>;

/** Counts, case by case, where people and automatic checks answered about the same thing, and how; the very same pictures once. */
export interface AutomaticCounter {
  add(one: CountedCase): void;
  /** In the order in which the checks first came. */
  count(): AutomaticAgreement[];
}

/** Evidence that looks at pictures, as people do. */
const automatic: readonly Evidence[] = ['pixels', 'judge'];

export function createAutomaticCounter(): AutomaticCounter {
  const counts = new Map<string, AutomaticAgreement>();
  const seen = new Set<string>();
  const addPair = (human: Check, other: Check): void => {
    const key = `${other.id} ${other.evidence}`;
    const none = { check: other.id, evidence: other.evidence, yes: nothing, no: nothing };
    const row = counts.get(key) ?? none;
    const side = holds(human) ? 'yes' : 'no';
    counts.set(key, { ...row, [side]: addOne(row[side], holds(other)) });
  };
  return {
    add(one) {
      for (const { key, checks: subject } of listSubjects(one)) {
        if (seen.has(key)) continue;
        seen.add(key);
        const humans = subject.filter((check) => check.evidence === 'people' && check.score !== null);
        for (const human of humans) {
          for (const other of subject.filter((check) => isCounterpart(check, human))) addPair(human, other);
        }
      }
    },
    count: () => [...counts.values()],
  };
}

/** The series and each of its shots, told apart by the pictures they are about. */
function listSubjects({ id, checks, shots }: CountedCase) {
  const keyOf = ({ photo, angle }: SeriesResult['shots'][number]) =>
    pictureOf({ image: photo?.sha256 ?? '', case: id, angle });
  return [
    { key: shots.map(keyOf).join(', '), checks },
    ...shots.map((shot) => ({ key: `picture ${keyOf(shot)}`, checks: shot.checks })),
  ];
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
