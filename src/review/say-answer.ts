import type { HumanAnswer, Vote } from '../model/human-answer.ts';
import { type Answer, answers } from '../model/vocabulary.ts';

/**
 * `2 of 3 people say no: wrong brand (anna, boris), 1 says yes (vera)`. What people noted is no part of it: a reason
 * ends up in the sentence of the gate, which is no place for free text of others.
 */
export function sayAnswer({ value, votes }: HumanAnswer): string {
  const camps = listCamps(votes, value);
  const head = isTie(value, camps) ? 'people disagree: ' : '';
  const said = camps.map((camp, index) => sayCamp(camp, index === 0 && head === '' ? votes.length : null));
  return [head + said.join(', '), ...sayOrigin(votes)].join('; ');
}

interface Camp {
  readonly answer: Answer;
  readonly votes: readonly Vote[];
}

/** Those of one mind, the winners first. */
function listCamps(votes: readonly Vote[], winner: Answer | null): Camp[] {
  const order = answers.toSorted((one, other) => Number(other === winner) - Number(one === winner));
  return order
    .map((answer) => ({ answer, votes: votes.filter((vote) => vote.answer === answer) }))
    .filter((camp) => camp.votes.length > 0);
}

function isTie(value: HumanAnswer['value'], camps: readonly Camp[]): boolean {
  return value === null && camps.some(({ answer }) => answer !== 'cannot-tell');
}

const sayings: Readonly<Record<Answer, readonly [one: string, many: string]>> = {
  yes: ['says yes', 'say yes'],
  no: ['says no', 'say no'],
  'cannot-tell': ['cannot tell', 'cannot tell'],
  'not-applicable': ['says that it does not apply', 'say that it does not apply'],
};

/** `of` is the number of all people, said once. */
function sayCamp({ answer, votes }: Camp, of: number | null): string {
  const n = votes.length;
  const verb = sayings[answer][n === 1 ? 0 : 1];
  const faults = [...new Set(votes.flatMap(({ fault }) => fault ?? []))].map(sayFault);
  const what = faults.length > 0 ? `: ${faults.join(', ')}` : '';
  return `${countPeople(n, of)} ${verb}${what} (${votes.map(({ rater }) => rater).join(', ')})`;
}

function sayFault(fault: string): string {
  return fault.replace('-', ' ');
}

function countPeople(n: number, of: number | null): string {
  if (of === null) return String(n);
  if (of === 1) return 'one person';
  if (n === 2 && of === 2) return 'both people';
  return n === of ? `all ${n} people` : `${n} of ${of} people`;
}

function sayOrigin(votes: readonly Vote[]): string[] {
  const runs = [...new Set(votes.flatMap(({ carriedFrom }) => carriedFrom ?? []))];
  return runs.length === 0 ? [] : [`carried over from ${runs.join(', ')}`];
}
