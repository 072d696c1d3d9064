import { angles } from '../../../model/car.ts';
import { countSeen } from '../../../model/coverage.ts';
import { isDisputed, type JudgedFact } from '../../../model/judging.ts';
import type { SeriesResult } from '../../../model/result.ts';
import { listDoubts, outlineSeries } from '../../../run/series-outline.ts';
import type { ResultHead } from '../../../run/stored-result.ts';
import { groupCauses } from '../../causes/group-causes.ts';
import { sayCause } from '../../causes/say-cause.ts';
import { describeCar } from '../../describe-car.ts';
import { reproduceCommand } from '../../reproduce.ts';
import { sayEnds, sayGrade, sayTopics } from '../../say-ends.ts';
import { sayKnown } from '../../say-known.ts';
import { type CaseStanding, caseStanding } from '../../sort-cases.ts';
import type { TextKey } from '../../text-keys.ts';
import type { Words } from '../../words.ts';
import { type CardKeys, viewKeys } from '../parts/card-keys.ts';
import { notJudged } from '../parts/judged-case.ts';
import { quoteReason } from '../parts/quote-reason.ts';
import { type Quoted, quoteAll, quoteText } from '../parts/quoted.ts';
import { anchorOf } from '../parts/safe-href.ts';
import { sayPlace } from '../parts/say-judged.ts';
import { type DimensionView, viewDimensions } from '../parts/score-view.ts';
import { swatchOf } from '../parts/swatch.ts';
import type { Fact, Sign, ViewContext } from '../parts/view-context.ts';
import { type ChecksView, viewChecks } from './check-view.ts';
import { leaveOutShared } from './leave-out-shared.ts';
import { type ReferenceView, viewReferences } from './references-view.ts';
import { type RequestView, viewRequest, viewWarning } from './request-view.ts';
import { type ShotView, viewShot } from './shot-view.ts';
import { viewWaterfall } from './waterfall-view.ts';

/** One case at one target in one sample. */
export interface CaseView {
  readonly anchor: string;
  readonly keys: CardKeys;
  readonly outcome: Sign;
  /** True where it passes, as one of many: its row is a low one. */
  readonly isBrief: boolean;
  readonly title: Quoted;
  /** Sample and target, where the run has more than one of them; null otherwise. */
  readonly which: string | null;
  readonly score: string;
  /** What its pictures were not looked at for; null where all was. */
  readonly unseen: string | null;
  readonly grade: string | null;
  /** Where a judge and people disagree; null where they do not. */
  readonly disputed: string | null;
  /** What speaks against it, in the reader's language. */
  readonly causes: readonly string[];
  /** Names the link to its card. */
  readonly copy: string;
  readonly asked: readonly Fact[];
  readonly blockers: readonly Quoted[];
  /** What became of the faults that are known of it. */
  readonly known: readonly string[];
  readonly stripLabel: string;
  readonly shots: readonly ShotView[];
  readonly dimensions: readonly DimensionView[];
  readonly checks: ChecksView;
  readonly warnings: readonly Quoted[];
  readonly log: readonly Quoted[];
  readonly session: string;
  readonly requests: readonly RequestView[];
  readonly references: readonly ReferenceView[];
  readonly waterfall: ReturnType<typeof viewWaterfall>;
  readonly command: string;
}

/** Stable as long as the case, the target and the sample are: a link to a card survives the next run. */
export function caseAnchor(one: Pick<SeriesResult, 'id' | 'target' | 'sample'>): string {
  return anchorOf('case', one.id, one.target, one.sample);
}

export function viewCase(series: SeriesResult, result: ResultHead, context: ViewContext): CaseView {
  const { words, judged = notJudged, shorten } = context;
  const one = leaveOutShared(series, shorten);
  const target = result.targets.find(({ id }) => id === one.target)?.label ?? one.target;
  const names = { id: one.id, anchor: caseAnchor(one), title: one.title, target };
  const shots = one.shots.toSorted((a, b) => angles.indexOf(a.angle) - angles.indexOf(b.angle));
  return {
    anchor: names.anchor,
    keys: viewKeys(one, {
      judged: judged.facts,
      change: context.changes?.get(names.anchor),
      aliases: context.makers?.get(one.car.brand.toLowerCase()),
    }),
    outcome: signOfStanding(caseStanding({ ...one, doubts: listDoubts(one) }), words),
    isBrief: context.isLong && caseStanding({ ...one, doubts: listDoubts(one) }) === 'pass',
    disputed: sayDisputed(judged.facts, words),
    title: quoteText(one.title),
    which: sayWhich(one, target, context),
    score: sayEnds(one, words),
    unseen: sayUnseen(one, words),
    grade: sayGrade(one, result.run.rubric.thresholds, words),
    causes: groupCauses([outlineSeries(one)]).map((cause) => sayCause(cause, words)),
    copy: words.say('card.copyOf', { what: one.title }),
    asked: viewAsked(one, context),
    blockers: one.blockers.map((reason) => quoteReason(reason, words)),
    known: sayKnown(one.known, words),
    stripLabel: words.say('case.pictures', { case: one.title }),
    shots: shots.map((shot) => viewShot(shot, names, context)),
    dimensions: viewDimensions(one.dimensions, result.run.rubric.thresholds, words),
    checks: viewChecks(one, words, judged),
    warnings: one.warnings.map((warning) => viewWarning(warning, words)),
    log: quoteAll(one.log),
    session: one.sessionId ?? words.say('case.noSession'),
    requests: shots.map((shot) => viewRequest(shot, one, words)),
    references: viewReferences(one.references ?? [], words),
    waterfall: viewWaterfall({ ...one, shots }, words),
    command: reproduceCommand(result, one),
  };
}

function sayDisputed(facts: readonly JudgedFact[], words: Words): string | null {
  const list = facts
    .filter(isDisputed)
    .map((one) => `${words.sayOr(`judge.fact.${one.fact}`, one.fact)} (${sayPlace(one, words)})`);
  return list.length === 0 ? null : words.say('judged.disputed', { list: list.join(', ') });
}

function sayUnseen({ coverage, passed }: SeriesResult, words: Words): string | null {
  if (passed === null || coverage === undefined || coverage.unseen.length === 0) return null;
  return words.say('case.unseen', { list: sayTopics(coverage, words), ...countSeen(coverage) });
}

/** A pass says no more than what was looked at. */
export function signOfStanding(standing: CaseStanding, words: Words): Sign {
  return { name: standing === 'clean' ? 'unsure' : standing, word: words.say(`outcome.${standing}`) };
}

function sayWhich(
  one: SeriesResult,
  target: string,
  { words, isRepeated, isManyTargets }: ViewContext,
): string | null {
  const parts = [
    ...(isManyTargets ? [target] : []),
    ...(isRepeated ? [words.say('case.sample', { n: one.sample })] : []),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

function viewAsked(one: SeriesResult, { words }: ViewContext): Fact[] {
  const { color, description } = one.car;
  const fact = (label: TextKey, value: string, swatch: string | null = null): Fact => {
    const { lang } = quoteText(value);
    return { label: words.say(label), value, lang, swatch };
  };
  const facts = [
    { ...fact('case.asked', describeCar(one.car, words), swatchOf(color)), lang: '' },
    fact('case.badge', sayBadge(one)),
    fact('case.why', one.why),
    fact('case.description', description),
  ];
  return facts.filter(({ value }) => value !== '');
}

/** The badge as the prompt describes it, and whose badges are right where that is more than the car's own maker. */
function sayBadge({ logo }: SeriesResult): string {
  return logo.accept.length > 1 ? `${logo.expected} (${logo.accept.join(' / ')})` : logo.expected;
}
