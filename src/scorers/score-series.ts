import type { Check } from '../model/check.ts';
import { pairsOf } from '../model/pairs.ts';
import type { ScoredShot } from '../model/result.ts';
import type { Profile, Rubric } from '../model/rubric.ts';
import type { Shot, Warning } from '../model/shot.ts';
import { readAskedShots } from './asked-shot.ts';
import type { CheckResult } from './check-result.ts';
import type { AskedShot, CheckDefinition, CheckedPrompt } from './define-check.ts';
import { admitSeries, admitShot, type GateContext, runAskedSeries, runAskedShot } from './gates.ts';
import { type LookContext, listLooks, settleTrust } from './look.ts';
import { pictureWarnings } from './picture-warnings.ts';
import { promptWarnings } from './prompt-warnings.ts';
import { listNamedWords } from './reading/named-words.ts';
import { listReadEnds } from './reading/read-parts.ts';
import { doubtWarnings, readingWarnings } from './reading/reading-warnings.ts';
import { registry } from './registry.ts';
import { recordCheck } from './run-check.ts';
import { addMissingPairs, nothingToCompare } from './settle-pairs.ts';

export interface SeriesToScore extends GateContext, LookContext {
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
  const asked = readAskedShots(input.shots, input, input.profile);
  const checks = record(input, (check) => runOnSeries(check, asked, input));
  return {
    checks,
    shots: asked.map((one) => scoreShot(one, input)),
    warnings: [...input.facts.warnings, ...doubtWarnings(checks, asked)],
  };
}

function scoreShot(asked: AskedShot, input: SeriesToScore): ScoredShot {
  const checks = record(input, (check) => runOnShot(check, asked, input));
  const found = [
    ...promptWarnings(asked, input),
    ...readingWarnings(asked),
    ...doubtWarnings(checks, [asked]),
    ...pictureWarnings(asked.shot, input),
  ];
  const readTo = listReadEnds(asked);
  return {
    ...asked.shot,
    warnings: [...asked.shot.warnings, ...found],
    checks,
    ...(readTo.length > 0 && { readTo }),
    ...(asked.prompt && { named: nameWords(asked.prompt) }),
  };
}

function nameWords({ field, reading }: CheckedPrompt): ScoredShot['named'] {
  return { field, words: listNamedWords(reading) };
}

/** The ways to look at the subject at hand, least trusted first; none when the check is about the other scope. */
type PickRuns = (check: CheckDefinition) => readonly (() => CheckResult)[];

function record({ rubric, profile }: SeriesToScore, pickRuns: PickRuns): Check[] {
  return registry[profile].flatMap((check: CheckDefinition) => {
    const weight = rubric.profiles[profile][check.dimension][check.half][check.id];
    if (weight === undefined) return [];
    const credit = { weight, warnCredit: rubric.warnCredit, copyCap: rubric.copyCap };
    const records = pickRuns(check).map((run) => recordCheck(check, credit, run));
    return check.half === 'shown' ? settleTrust(check, records) : records;
  });
}

function runOnSeries(check: CheckDefinition, asked: readonly AskedShot[], context: SeriesToScore) {
  if (check.scope !== 'series') return [];
  if (check.half === 'asked') return [() => runAskedSeries(check, asked, context)];
  const shots = asked.map(({ shot }) => shot);
  const admission = admitSeries(shots, check, context);
  if ('result' in admission) return [() => admission.result];
  const { shown, missing } = admission;
  const looks = shown.length > 1 ? listLooks(check, shown, context) : [() => nothingToCompare];
  return looks.map((look) => () => addMissingPairs(look(), pairsOf(shown).length, missing));
}

function runOnShot(check: CheckDefinition, asked: AskedShot, context: SeriesToScore) {
  if (check.scope !== 'shot') return [];
  if (check.half === 'asked') return [() => runAskedShot(check, asked, context)];
  const admission = admitShot(asked.shot, check, context);
  if ('result' in admission) return [() => admission.result];
  return listLooks(check, admission.shown, context);
}
