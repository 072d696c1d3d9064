import type { HumanAnswer, HumanAnswers } from '../../model/human-answer.ts';
import { checksOf } from '../../model/question-checks.ts';
import { subjectOf } from '../../model/verdict-log.ts';
import { questions } from '../../model/vocabulary.ts';
import type { ScoringContext, ShownShot } from '../define-check.ts';
import { fail, notApplicable, type Outcome, pass, unmeasured } from '../outcome.ts';
import { comparePairs } from './compare-pairs.ts';
import { sayAnswer } from './say-answer.ts';

type AnyCheck = { readonly id: string };
type PeopleContext = Pick<ScoringContext, 'evalCase'> & { readonly answers: HumanAnswers };

/** What people say of a check on one picture: "yes" holds, "no" does not. Null where nobody was asked. */
export function judgeShotByPeople(check: AnyCheck, shown: ShownShot, context: PeopleContext): Outcome | null {
  const answer = findAnswer(check, shown, context);
  return answer && { ...toOutcome(answer), evidence: 'human' };
}

/** What people say of a check that compares pictures, from what they say of each. Null where nobody was asked. */
export function judgeSeriesByPeople(
  check: AnyCheck,
  shown: readonly ShownShot[],
  context: PeopleContext,
): Outcome | null {
  const pictures = shown.map((one) => ({ angle: one.shot.angle, answer: findAnswer(check, one, context) }));
  if (pictures.every(({ answer }) => answer === null)) return null;
  return { ...comparePairs(pictures), evidence: 'human' };
}

function findAnswer(
  { id }: AnyCheck,
  { shot, photo }: ShownShot,
  { evalCase, answers }: PeopleContext,
): HumanAnswer | null {
  const question = questions.find((one) => checksOf[one].includes(id));
  if (question === undefined) return null;
  const subject = { image: photo.sha256, case: evalCase.id, angle: shot.angle, question };
  return answers.get(subjectOf(subject)) ?? null;
}

function toOutcome(answer: HumanAnswer): Outcome {
  const reason = sayAnswer(answer);
  if (answer.value === null) return unmeasured(reason);
  if (answer.value === 'not-applicable') return notApplicable(reason);
  return answer.value === 'yes' ? pass(reason) : fail(reason);
}
