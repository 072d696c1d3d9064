import { Stop } from '../../errors.ts';
import type { EvalCase } from '../../model/case.ts';
import { nameFirst } from '../../model/count.ts';
import type { ReplayInput } from './input.ts';

/**
 * The cases that saved answers can be held against: of a map or a folder alone only those it has something for. A lone
 * answer does not say which car it shows, so exactly one case has to be chosen for it.
 *
 * @throws Stop `bad-input` when none is left, `bad-usage` for several cases beside a lone answer
 */
export function answerableCases(
  cases: readonly EvalCase[],
  { input, isAlone }: { readonly input: ReplayInput; readonly isAlone: boolean },
): readonly EvalCase[] {
  if (input.kind === 'single') return refuseSeveral(cases, input.label);
  if (!isAlone) return cases;
  const answers: ReadonlyMap<string, unknown> = input.kind === 'map' ? input.answers : input.series;
  const answerable = cases.filter(({ id }) => answers.has(id));
  if (answerable.length > 0) return answerable;
  const ids = cases.map(({ id }) => id);
  throw new Stop(
    'bad-input',
    `${input.label} has answers for ${nameFirst([...answers.keys()], mostNamed)}; expected one of the chosen cases: ${nameFirst(ids, mostNamed)}.`,
    'Name the entries of the file by case id, or choose other cases with --case or --cases.',
  );
}

function refuseSeveral(cases: readonly EvalCase[], label: string): readonly EvalCase[] {
  if (cases.length === 1) return cases;
  throw new Stop(
    'bad-usage',
    `${label} is one answer of the backend; expected one case to hold it against, got ${cases.length}.`,
    `Name the case it was asked for, for example: --case ${cases[0]?.id ?? 'renault-clio'}`,
  );
}

const mostNamed = 10;
