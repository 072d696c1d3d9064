import type { HumanAnswer } from '../model/human-answer.ts';
import type { Answer } from '../model/vocabulary.ts';

/**
 * What the majority says. "Cannot tell" is no vote. Whether the question applies at all is settled first: by "not
 * applicable" against "yes" and "no" together, then "yes" against "no". Null when nobody could tell, and at a tie: then
 * people disagree. The order of the answers does not matter.
 */
export function findMajority(answers: readonly Answer[]): HumanAnswer['value'] {
  const count = (wanted: Answer) => answers.filter((answer) => answer === wanted).length;
  const [yes, no, notApplicable] = [count('yes'), count('no'), count('not-applicable')];
  if (notApplicable > yes + no) return 'not-applicable';
  if (notApplicable === yes + no || yes === no) return null;
  return yes > no ? 'yes' : 'no';
}
