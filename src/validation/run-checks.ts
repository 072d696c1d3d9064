import { buildLexicon } from '../language/lexicon.ts';
import type { Brand } from '../model/brand.ts';
import type { EvalCase } from '../model/case.ts';
import type { Check, CheckStatus } from '../model/check.ts';
import type { HumanAnswers } from '../model/human-answer.ts';
import type { TargetInfo } from '../model/result.ts';
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
  /** What people said; then checks that only people or a judge can answer are listed too. */
  readonly answers?: HumanAnswers;
}

/** Runs the real checks of the strict profile. */
export type Checker = (series: SeriesToCheck) => Statuses;

/** Checks that no pixels, prompts or metadata can answer. */
const judgeOnly: readonly string[] = [
  'same-car',
  'brand-model',
  'body-shown',
  'angle-shown',
  'whole-car',
].concat(['right-badge', 'no-wrong-badge']);

/** Ids of the checks that look at pictures. */
export const shownChecks: readonly string[] = registry.strict
  .filter(({ half }) => half === 'shown')
  .map(({ id }) => id);

const nobody: HumanAnswers = new Map();

export function prepareChecks(options: {
  readonly brands: readonly Brand[];
  readonly rubric: Rubric;
  readonly target: TargetInfo;
}): Checker {
  const lexicon = buildLexicon(options.brands);
  return ({ evalCase, sessionId, shots, answers = nobody }) => {
    const facts = { sessionId, startedAt: null, durationMs: null, warnings: [], log: [] };
    const statuses = answers === nobody ? statusesWithoutPeople : allStatuses;
    const context = { ...options, lexicon, facts, profile: 'strict', promptsOnly: false, answers } as const;
    const scored = scoreSeries({ ...context, evalCase, shots });
    return new Map([
      ...statuses(scored.checks, ''),
      ...scored.shots.flatMap((shot) => [
        [`validity@${shot.angle}`, validity(shot)] as const,
        ...statuses(shot.checks, `@${shot.angle}`),
      ]),
    ]);
  };
}

function validity({ status }: Shot): CheckStatus {
  if (status === 'errored') return 'unmeasured';
  return status === 'ok' ? 'pass' : 'fail';
}

function statusesWithoutPeople(checks: readonly Check[], place: string) {
  return allStatuses(
    checks.filter(({ id, evidence }) => !judgeOnly.includes(id) || evidence === 'metadata'),
    place,
  );
}

function allStatuses(checks: readonly Check[], place: string) {
  return checks.map(({ id, status }) => [`${id}${place}`, status] as const);
}
