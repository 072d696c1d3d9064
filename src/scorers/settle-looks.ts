import type { Observation } from '../model/observation.ts';
import { whyOf } from '../model/observation.ts';
import { reasonOf } from '../model/reason.ts';
import { type FaultKind, type Looks, settlePictures } from '../statistics/judged-fault.ts';

/** An observation, and whether it is a fault that was seen and not confirmed. */
export interface SettledObservation extends Observation {
  readonly doubt?: boolean;
}

/** How the looks at a fact are taken together. */
export interface LookRule {
  readonly kind: FaultKind;
  /** The fact is about what is named as wrong: where most looks that see a fault name nothing, it holds. */
  readonly isNamed?: boolean;
}

/**
 * What looks that were taken again and again come to, in every picture or pair of a series. An observation of a single
 * look says what it says.
 *
 * @param seen of one question, all there is of the series: some facts need two pictures
 */
export function settleLooks(rule: LookRule, seen: readonly Observation[]): SettledObservation[] {
  const counts = new Map(seen.map((one) => [one, countLooks(one)] as const).filter(hasLooks));
  const standings = settlePictures(rule.kind, [...counts.values()]);
  const settled = new Map([...counts.keys()].map((one, place) => [one, standings[place]] as const));
  return seen.map((one) => {
    const standing = settled.get(one);
    if (standing === undefined) return one;
    if (standing === 'doubt') return doubtLooks(one);
    const holds = standing === 'cleared' || (rule.isNamed === true && !isNamed(one));
    return { ...one, answer: holds ? 'yes' : 'no' };
  });
}

function doubtLooks(one: Observation): SettledObservation {
  const reason = reasonOf('looks-undecided', { said: whyOf(one) });
  return { ...one, answer: null, doubt: true, why: reason.text, reason };
}

function hasLooks(entry: readonly [Observation, Looks | null]): entry is readonly [Observation, Looks] {
  return entry[1] !== null;
}

/** Null where nobody looked twice, or no look came to an answer. */
function countLooks({ looks }: Observation): Looks | null {
  const told = (looks ?? []).filter(({ answer }) => answer === 'yes' || answer === 'no');
  if (told.length === 0) return null;
  return { faults: told.filter(({ answer }) => answer === 'no').length, looks: told.length };
}

/** Whether most of the looks that saw a fault, and could name what they saw in place of it, did. */
function isNamed({ looks = [] }: Observation): boolean {
  const names = looks.filter(({ answer }) => answer === 'no').map(({ value }) => nameIn(value));
  const able = names.filter((name) => name !== null);
  return able.filter((name) => name !== undefined).length * 2 > able.length;
}

/** Undefined where none is named; null where none could be: an emblem that is not on the sheet. */
function nameIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'names' in value ? value.names : undefined;
}
