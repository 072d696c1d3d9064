import type { LoadedSuite } from '../../cases/load-cases.ts';
import type { Looker, PlannedLook } from '../../model/looker.ts';
import { planQuestions } from '../../scorers/list-questions.ts';
import { planLooks } from './list-looks.ts';

/** The looks that a source takes at most in a run: at every angle, as long as nothing fails and nothing is known. */
export function planRunLooks(
  looker: Looker,
  { cases, rubric }: LoadedSuite,
  { draws }: { readonly draws: number },
): PlannedLook[] {
  const once = cases.flatMap(({ id, angles }) =>
    planLooks(id, planQuestions(looker.source, angles, { rubric, profile: 'strict' }), looker),
  );
  return Array.from({ length: draws }, () => once).flat();
}
