import type { Check } from '../model/check.ts';
import type { JudgeTrust } from '../model/judge-level.ts';
import { canWeigh, isAnswer, usualTrust } from '../model/most-trusted.ts';
import type { Observation } from '../model/observation.ts';
import { reasonOf } from '../model/reason.ts';
import type { KindValue } from '../model/reasons/kinds.ts';
import { type Source, sources } from '../model/vocabulary.ts';
import { type CheckResult, unmeasured } from './check-result.ts';
import type { ScoringContext, ShownCheck, ShownShot } from './define-check.ts';
import { ofObservations } from './of-observations.ts';
import { weighJudge } from './weigh-judge.ts';

/** What a check may be answered from. */
export interface LookContext extends ScoringContext {
  /** What was seen in these pictures, and maybe in others. */
  readonly observations: readonly Observation[];
  /** How far judges are trusted. Left out: what they say stands. */
  readonly judges?: JudgeTrust;
}

/** The ways to look at accepted pictures, least trusted first. A source that saw nothing of them is none. */
export function listLooks(
  check: ShownCheck,
  shown: readonly ShownShot[],
  context: LookContext,
): readonly (() => CheckResult)[] {
  const own = runOwn(check, shown, context);
  // What a check measures itself is what that source says.
  const others = sources.filter((source) => own === null || source !== check.evidence);
  const seen = others.flatMap((source) => ofSource(source, check, { shown, context }) ?? []);
  const looks = [...(own ? [own] : []), ...seen.map((result) => () => result)];
  const [shownOnly] = seen;
  if (check.unseen === undefined || seen.some(({ weighs }) => weighs !== false)) return looks;
  return [...looks, () => (shownOnly ? unmeasured(shownOnly.reason) : notLookedAt(check.unseen))];
}

/** Null for a check that measures nothing itself. */
export function runOwn(
  check: ShownCheck,
  shown: readonly ShownShot[],
  context: ScoringContext,
): (() => CheckResult) | null {
  if (check.unseen !== undefined) return null;
  if (check.scope === 'series') return () => check.run({ ...context, shots: shown });
  const [first] = shown;
  return first ? () => check.run({ ...context, ...first }) : null;
}

function ofSource(
  source: Source,
  check: ShownCheck,
  { shown, context }: { readonly shown: readonly ShownShot[]; readonly context: LookContext },
): CheckResult | null {
  const saw = context.observations.filter((one) => one.source === source && one.case === context.evalCase.id);
  const found = ofObservations(check, shown, saw);
  const question = check.asks[source];
  if (source !== 'judge' || !found?.by || !question || !context.judges) return found;
  const { levelOf, blocks } = context.judges;
  return weighJudge(found, levelOf(found.by, question), blocks);
}

/** The one place where nobody looked. */
function notLookedAt(unseen: KindValue<'unseen'>): CheckResult {
  return unmeasured(reasonOf('not-looked-at', { unseen }));
}

/** Where a check has its own order of trust, answers that the usual one would weigh before the best are only shown. */
export function settleTrust({ trust }: Pick<ShownCheck, 'trust'>, records: readonly Check[]): Check[] {
  const rank = ({ evidence }: Check) => trust?.indexOf(evidence) ?? 0;
  const [best] = records
    .filter((check) => canWeigh(check) && isAnswer(check))
    .toSorted((one, other) => rank(other) - rank(one));
  if (trust === undefined || best === undefined) return [...records];
  return records.map((check) => (usualTrust(check) > usualTrust(best) ? { ...check, weighs: false } : check));
}
