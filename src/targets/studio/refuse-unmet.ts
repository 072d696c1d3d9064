import { Stop } from '../../errors.ts';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import { nameFirst } from '../../model/count.ts';

/** A planted defect or fault as it may be written, and what it says of where it strikes. */
export interface UnmetRule {
  readonly text: string;
  readonly rule: Planted;
}

interface Planted {
  readonly angle: Angle | null;
  /** Brand, as the catalogue has it. */
  readonly car: string | null;
  /** Left out: pictures. */
  readonly at?: 'picture' | 'chat';
}

/**
 * Refuses what is planted and meets no picture of a run: the run would pass, and be taken for one that bears the defect.
 *
 * @throws Stop `bad-usage` with what is asked for
 */
export function refuseUnmet(planted: readonly UnmetRule[], cases: readonly EvalCase[]): void {
  const unmet = planted.find(({ rule }) => !cases.some((one) => isMet(rule, one)));
  if (unmet === undefined || cases.length === 0) return;
  const asked = [...new Set(cases.flatMap(({ angles }) => angles))];
  const makers = [...new Set(cases.map(({ car }) => car.brand))];
  throw new Stop(
    'bad-usage',
    `${unmet.text} meets no picture of this run: it asks for ${nameFirst(asked, mostNamed)} of ${nameFirst(makers, mostNamed)}.`,
    sayMend(unmet.rule),
  );
}

function isMet({ angle, car, at = 'picture' }: Planted, { angles, car: asked }: EvalCase): boolean {
  return (
    at === 'picture' && (angle === null || angles.includes(angle)) && (car === null || car === asked.brand)
  );
}

function sayMend({ angle, car, at }: Planted): string {
  if (at === 'chat')
    return 'Chat requests come from --target backend: start `car-eval studio` with the fault and name its address with --base-url.';
  const where = [...(angle === null ? [] : [`--angle ${angle}`]), ...(car === null ? [] : [`a ${car}`])];
  return `Plant it elsewhere, or choose cases with ${where.join(' of ')}: --suite full, or --case ID.`;
}

const mostNamed = 8;
