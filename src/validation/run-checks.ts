import { buildLexicon } from '../language/lexicon.ts';
import type { Brand } from '../model/brand.ts';
import type { EvalCase } from '../model/case.ts';
import type { Check, CheckStatus } from '../model/check.ts';
import type { Observation } from '../model/observation.ts';
import type { ScoredShot, TargetInfo } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Shot } from '../model/shot.ts';
import { registry } from '../scorers/registry.ts';
import { scoreSeries } from '../scorers/score-series.ts';

/** The status of every record of a series: "same-paint", "paint-color@rear", and "validity@rear" for the picture. */
export type Statuses = ReadonlyMap<string, CheckStatus>;

/** What is checked: any pictures and prompts, against any case. */
export interface SeriesToCheck {
  readonly evalCase: EvalCase;
  readonly sessionId: string | null;
  readonly shots: readonly Shot[];
  /** What was seen; then checks that measure nothing themselves are listed too. */
  readonly observations?: readonly Observation[];
}

/** Runs the real checks of the strict profile. */
export type Checker = (series: SeriesToCheck) => Statuses;

const shown = registry.strict.filter((check) => check.half === 'shown');

/** Ids of the checks that look at pictures, and of those among them that no pixels, prompts or metadata can answer. */
export const shownChecks: readonly string[] = shown.map(({ id }) => id);
const lookedAt: readonly string[] = shown.filter((check) => 'unseen' in check).map(({ id }) => id);

export function prepareChecks(options: {
  readonly brands: readonly Brand[];
  readonly rubric: Rubric;
  readonly target: TargetInfo;
}): Checker {
  const lexicon = buildLexicon(options.brands);
  return ({ evalCase, sessionId, shots, observations }) => {
    const facts = { sessionId, startedAt: null, durationMs: null, warnings: [], log: [] };
    const statuses = observations ? allStatuses : measuredStatuses;
    const context = { ...options, lexicon, facts, profile: 'strict', promptsOnly: false } as const;
    const scored = scoreSeries({ ...context, evalCase, shots, observations: observations ?? [] });
    return new Map([
      ...statuses(scored.checks, ''),
      ...scored.shots.flatMap((shot) => [
        [`validity@${shot.angle}`, validity(shot)] as const,
        ...statuses(shot.checks, `@${shot.angle}`),
        ...(observations ? overlayStatus(shot) : []),
      ]),
    ]);
  };
}

function validity({ status }: Shot): CheckStatus {
  if (status === 'errored') return 'unmeasured';
  return status === 'ok' ? 'pass' : 'fail';
}

function measuredStatuses(checks: readonly Check[], place: string) {
  return allStatuses(
    checks.filter(({ id, evidence }) => !lookedAt.includes(id) || evidence === 'metadata'),
    place,
  );
}

/** A doubt is shown to people, as a warning is. */
function allStatuses(checks: readonly Check[], place: string) {
  return checks.map(({ id, status, doubt }) => [`${id}${place}`, doubt ? 'warn' : status] as const);
}

/** No check has it: what a judge says of text over a picture is a warning. */
function overlayStatus({ warnings, angle }: ScoredShot): (readonly [string, CheckStatus])[] {
  const isOver = warnings.some(({ code }) => code === 'overlay-text');
  return [[`overlay-text@${angle}`, isOver ? 'warn' : 'pass']];
}
