import type { Angle } from '../../model/car.ts';
import { createDice } from '../random.ts';
import type { FaultPlace, StudioFault } from './fault.ts';

/** What decides whether a fault strikes a request. */
export interface FaultSubject {
  readonly at: FaultPlace;
  readonly angle: Angle | null;
  readonly brand: string | null;
  /** Equal for tries of one and the same thing. */
  readonly key: string;
}

export interface FaultPlan {
  /** The fault to play on this request, or null. Counts the request. */
  strike(subject: FaultSubject): StudioFault | null;
}

/** More pictures than any suite asks for; older ones are forgotten. */
const mostKeys = 10_000;

/** Makes a plan that counts the requests each fault is meant for. Where several strike, the first of the list does. */
export function createFaultPlan(faults: readonly StudioFault[]): FaultPlan {
  const counters = faults.map(createCounter);
  return {
    strike(subject) {
      const struck = counters.filter((counter) => counter.count(subject));
      return struck[0]?.fault ?? null;
    },
  };
}

function createCounter(fault: StudioFault) {
  let arrived = 0;
  const triesByKey = new Map<string, number>();
  const countTry = (key: string) => {
    const tries = (triesByKey.get(key) ?? 0) + 1;
    const [oldest] = triesByKey.keys();
    if (triesByKey.size >= mostKeys && oldest !== undefined) triesByKey.delete(oldest);
    triesByKey.set(key, tries);
    return tries;
  };
  const count = (subject: FaultSubject): boolean => {
    if (!isMeant(fault, subject)) return false;
    arrived += 1;
    if (fault.tries !== null && countTry(subject.key) > fault.tries) return false;
    if (fault.first !== null && arrived > fault.first) return false;
    return fault.every === null || arrived % fault.every === 0;
  };
  return { fault, count };
}

function isMeant(fault: StudioFault, subject: FaultSubject): boolean {
  if (fault.at !== subject.at) return false;
  if (fault.angle !== null && fault.angle !== subject.angle) return false;
  if (fault.car !== null && fault.car !== subject.brand) return false;
  return fault.chance === null || createDice(`${fault.kind} ${subject.key}`).chance('fault', fault.chance);
}
