import type { HumanAnswer, Vote } from '../model/human-answer.ts';
import { type Reason, reasonOf } from '../model/reason.ts';
import type { KindValue } from '../model/reasons/kinds.ts';
import { type Answer, answers } from '../model/vocabulary.ts';

/**
 * `2 of 3 people say no: wrong brand (anna, boris), 1 says yes (vera)`. What people noted is no part of it: a reason
 * ends up in the sentence of the gate, which is no place for free text of others.
 */
export function sayAnswer({ value, votes }: HumanAnswer): Reason {
  const camps = listCamps(votes, value);
  const said = reasonOf(isTie(value, camps) ? 'people-disagree' : 'people-said', { camps });
  const runs = [...new Set(votes.flatMap(({ carriedFrom }) => carriedFrom ?? []))];
  return runs.length === 0 ? said : reasonOf('carried-over', { said, runs });
}

/** Those of one mind, the winners first. */
function listCamps(votes: readonly Vote[], winner: Answer | null): KindValue<'camps'> {
  const order = answers.toSorted((one, other) => Number(other === winner) - Number(one === winner));
  return order
    .map((answer) => ({ answer, own: votes.filter((vote) => vote.answer === answer) }))
    .filter(({ own }) => own.length > 0)
    .map(({ answer, own }) => ({
      answer,
      raters: own.map(({ rater }) => rater),
      faults: [...new Set(own.flatMap(({ fault }) => fault ?? []))],
    }));
}

function isTie(value: HumanAnswer['value'], camps: KindValue<'camps'>): boolean {
  return value === null && camps.some(({ answer }) => answer !== 'cannot-tell');
}
