import type { Check } from '../model/check.ts';
import type { ScoredShot } from '../model/result.ts';
import type { Profile, Rubric } from '../model/rubric.ts';
import type { Shot, Warning } from '../model/shot.ts';
import { readAskedShot } from './asked-shot.ts';
import type { AskedShot, CheckDefinition } from './define-check.ts';
import { type GateContext, runAskedSeries, runAskedShot, runShownSeries, runShownShot } from './gates.ts';
import type { Outcome } from './outcome.ts';
import { promptWarnings } from './prompt-warnings.ts';
import { registry } from './registry.ts';
import { recordCheck } from './run-check.ts';

export interface SeriesToScore extends GateContext {
  /** One per asked angle, in the order of the angles. */
  readonly shots: readonly Shot[];
  readonly rubric: Rubric;
  readonly profile: Profile;
}

export interface ScoredSeries {
  /** Checks of the series as a whole; those of single shots stand with the shots. */
  readonly checks: Check[];
  readonly shots: ScoredShot[];
  readonly warnings: Warning[];
}

/** Runs every check that the profile weighs over one series. Pure; a check that throws spoils only its own record. */
export function scoreSeries(input: SeriesToScore): ScoredSeries {
  const asked = input.shots.map((shot) => readAskedShot(shot, input, input.profile));
  return {
    checks: record(input, (check) => runOnSeries(check, asked, input)),
    shots: asked.map((one) => ({
      ...one.shot,
      warnings: [...one.shot.warnings, ...promptWarnings(one, input)],
      checks: record(input, (check) => runOnShot(check, one, input)),
    })),
    warnings: input.facts.warnings,
  };
}

/** Picks the run of a check over the subject at hand; null when the check is about the other scope. */
type PickRun = (check: CheckDefinition) => (() => Outcome) | null;

function record({ rubric, profile }: SeriesToScore, pickRun: PickRun): Check[] {
  return registry[profile].flatMap((check) => {
    const weight = rubric.profiles[profile][check.dimension][check.half][check.id];
    const run = pickRun(check);
    if (weight === undefined || !run) return [];
    return [recordCheck(check, { weight, warnCredit: rubric.warnCredit }, run)];
  });
}

function runOnSeries(check: CheckDefinition, asked: readonly AskedShot[], context: GateContext) {
  if (check.scope !== 'series') return null;
  if (check.half === 'asked') return () => runAskedSeries(check, asked, context);
  const shots = asked.map(({ shot }) => shot);
  return () => runShownSeries(check, shots, context);
}

function runOnShot(check: CheckDefinition, asked: AskedShot, context: GateContext) {
  if (check.scope !== 'shot') return null;
  if (check.half === 'asked') return () => runAskedShot(check, asked, context);
  return () => runShownShot(check, asked.shot, context);
}
