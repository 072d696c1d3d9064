import type { Problem } from '../yaml/problem.ts';

/** Tells once what is wrong with many cars of one list in the same way, at the first of them. */
export function foldRepeats(problems: readonly Problem[]): readonly Problem[] {
  const alike = new Map<string, { readonly first: Problem; others: number }>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.path, problem.message, problem.expected]);
    const known = alike.get(key);
    if (known) known.others += 1;
    else alike.set(key, { first: problem, others: 0 });
  }
  return [...alike.values()].map(({ first, others }) => (others === 0 ? first : addMore(first, others)));
}

function addMore(problem: Problem, others: number): Problem {
  const more = others === 1 ? 'one more car' : `${others} more cars`;
  return { ...problem, message: `${problem.message} The same holds for ${more} of this file.` };
}
