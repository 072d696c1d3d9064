import type { FaultKind } from '../statistics/judged-fault.ts';
import { angleShown } from './questions/angle-shown.ts';
import { bodyShown } from './questions/body-shown.ts';
import { brandModel } from './questions/brand-model.ts';
import { noWrongBadge } from './questions/no-wrong-badge.ts';
import { overlayText } from './questions/overlay-text.ts';
import { paint } from './questions/paint.ts';
import type { JudgeQuestion } from './questions/question.ts';
import { rightBadge } from './questions/right-badge.ts';
import { sameCar } from './questions/same-car.ts';
import { wholeCar } from './questions/whole-car.ts';

/** What checks ask of a judge, and by which questions it is found out. */
export interface JudgeFact {
  readonly of: 'picture' | 'pair';
  readonly kind: FaultKind;
  /** Asked in turn: several are looks at the same fact. */
  readonly questions: readonly [JudgeQuestion, ...JudgeQuestion[]];
  /** Looks that are taken anyway: each of its questions, a pair in both orders. */
  readonly firstLooks: number;
}

/** By the names that checks use, the cheapest and most telling first: where a budget ends, the others go without. */
export const judgeFacts = {
  'whole-car': { of: 'picture', kind: 'view', questions: [wholeCar], firstLooks: 1 },
  badge: { of: 'picture', kind: 'picture', questions: [rightBadge, noWrongBadge], firstLooks: 2 },
  'same-car': { of: 'pair', kind: 'case', questions: [sameCar], firstLooks: 2 },
  'brand-model': { of: 'picture', kind: 'case', questions: [brandModel], firstLooks: 1 },
  angle: { of: 'picture', kind: 'view', questions: [angleShown], firstLooks: 1 },
  body: { of: 'picture', kind: 'case', questions: [bodyShown], firstLooks: 1 },
  'overlay-text': { of: 'picture', kind: 'picture', questions: [overlayText], firstLooks: 1 },
  paint: { of: 'picture', kind: 'picture', questions: [paint], firstLooks: 1 },
} as const satisfies Record<string, JudgeFact>;

export type FactName = keyof typeof judgeFacts;
export const factNames = Object.keys(judgeFacts) as FactName[];

/** What checks rest on: text over a picture is only warned of, and the paint is the pixels'. */
export const weighedFacts: readonly FactName[] = factNames.filter(
  (name) => name !== 'overlay-text' && name !== 'paint',
);

/** No fact is looked at oftener. */
export const mostLooks = 6;

/** All questions, in the order of the facts. */
export const judgeQuestions: readonly JudgeQuestion[] = factNames.flatMap(
  (name) => judgeFacts[name].questions,
);
