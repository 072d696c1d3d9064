import { z } from 'zod';
import { knownFaultSchema } from './known-fault.ts';
import { gatedScores, strictWords } from './vocabulary.ts';

const points = z.number().min(0).max(100);

export type GatedScore = (typeof gatedScores)[number];

export type StrictWord = (typeof strictWords)[number];

/** What is demanded of a run beside what is demanded of each of its cases; each left out where it is not. */
export const gateRulesSchema = z.strictObject({
  /** Lowest scores of each target, in points. */
  min: z.partialRecord(z.enum(gatedScores), points).optional(),
  /** Lowest passed / (passed + failed), 0..1; every case has to pass where it is left out. */
  minPassRate: z.number().min(0).max(1).optional(),
  /** `--no-regression`: the run has to be compared, and must not be worse. */
  noRegression: z
    .strictObject({
      /** Path of a run or a result file, from the folder of the run. */
      baseline: z.string(),
      /** In points; by the rule of `compare` where they are left out. */
      margin: points.optional(),
      noWorseThan: points.optional(),
      /** Looks that share the chance of a false word. */
      looks: z.int().min(1).max(1000).optional(),
    })
    .optional(),
  strict: z.array(z.enum(strictWords)).optional(),
  /** `--known`: as its file had them when the run was started. */
  known: z.array(knownFaultSchema).optional(),
  /** `--report-only`: the exit code is 0 whatever was found, unless the run was interrupted. */
  reportOnly: z.literal(true).optional(),
});
export type GateRules = z.infer<typeof gateRulesSchema>;
