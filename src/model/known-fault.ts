import { z } from 'zod';
import { caseIdSchema } from './case.ts';

/** A fault that does not count until its day. */
export const knownFaultSchema = z.strictObject({
  case: caseIdSchema,
  /** Id of the check that finds it. */
  check: z.string(),
  /** Id of a target; every target when left out. */
  target: z.string().optional(),
  reason: z.string().trim().min(1).max(300),
  /** The last day on which it does not count, in UTC: a run that starts later counts it. */
  until: z.iso.date(),
});
export type KnownFault = z.infer<typeof knownFaultSchema>;

/**
 * What became of a known fault in one series. `apart`: without it the series would not fail; `beside`: it would all the
 * same; `expired`: its day is over, and it counts; `gone`: the check passes.
 */
export const knownStandings = ['apart', 'beside', 'expired', 'gone'] as const;

export const metFaultSchema = knownFaultSchema
  .pick({ check: true, reason: true, until: true })
  .extend({ standing: z.enum(knownStandings) });
export type MetFault = z.infer<typeof metFaultSchema>;

/** True of a series that fails by known faults alone: it counts neither as passed nor as failed. */
export function isKnownToFail({
  passed,
  known = [],
}: {
  readonly passed: boolean | null;
  readonly known?: readonly MetFault[] | undefined;
}): boolean {
  return passed === false && known.some(({ standing }) => standing === 'apart');
}
