import { Stop } from '../errors.ts';
import type { Angle } from '../model/car.ts';
import type { EvalCase, SuitesFile } from '../model/case.ts';
import { didYouMean, suggest } from './check/suggest.ts';

/** What to run. Left out: the suite `full`, all its cases, all their angles. */
export interface Selection {
  readonly suite?: string | undefined;
  /** With no suite named, these are looked for among all cases. */
  readonly caseIds?: readonly string[] | undefined;
  readonly angles?: readonly Angle[] | undefined;
}

export type Suites = SuitesFile['suites'];

const defaultSuite = 'full';

/** Every folder has a suite `full`: all cases by file name, unless its suites.yaml says otherwise. */
export function withFullSuite(suites: Suites | null): Suites {
  return { [defaultSuite]: { description: 'Every case of the folder.', cases: 'all' }, ...suites };
}

/** Narrows all cases to a suite, case ids and angles. Throws Stop for names that do not exist and when nothing is left. */
export function selectCases(
  cases: readonly EvalCase[],
  suites: Suites,
  selection: Selection,
): readonly EvalCase[] {
  const ids = selection.caseIds ?? [];
  const suite = selection.suite ?? (ids.length > 0 ? null : defaultSuite);
  const inSuite = suite === null ? cases : casesOfSuite(cases, suites, suite);
  const byId = ids.length > 0 ? casesById(inSuite, ids, suite) : inSuite;
  return narrowAngles(byId, selection.angles ?? []);
}

function casesOfSuite(cases: readonly EvalCase[], suites: Suites, name: string): readonly EvalCase[] {
  const suite = Object.hasOwn(suites, name) ? suites[name] : undefined;
  if (!suite) throw unknownName('suite', name, Object.keys(suites));
  if (suite.cases === 'all') return cases;
  return suite.cases.flatMap((entry) => {
    const found = cases.find((evalCase) => evalCase.id === entry.id);
    return found ? narrowAngles([found], entry.angles ?? []) : [];
  });
}

function casesById(
  cases: readonly EvalCase[],
  ids: readonly string[],
  suite: string | null,
): readonly EvalCase[] {
  const known = cases.map((evalCase) => evalCase.id);
  const noun = suite === null ? 'case' : `case of the suite ${suite}`;
  for (const id of ids) if (!known.includes(id)) throw unknownName(noun, id, known);
  return cases.filter((evalCase) => ids.includes(evalCase.id));
}

function narrowAngles(cases: readonly EvalCase[], wanted: readonly Angle[]): readonly EvalCase[] {
  if (wanted.length === 0) return cases;
  const narrowed = cases
    .map((evalCase) => ({ ...evalCase, angles: evalCase.angles.filter((angle) => wanted.includes(angle)) }))
    .filter((evalCase) => evalCase.angles.length > 0);
  if (narrowed.length > 0) return narrowed;
  const message = `None of the selected cases has the angle ${wanted.join(' or ')}.`;
  throw new Stop('bad-usage', message, explainNarrowing(cases, wanted));
}

/** What to write where, for the angles to be asked for at all. */
function explainNarrowing(cases: readonly EvalCase[], wanted: readonly Angle[]): string {
  const [first] = cases;
  const line = first ? `angles: [${[...first.angles, ...wanted].join(', ')}]` : '';
  return [
    `--angle only leaves angles out. A case asks for more by its own list, in its file in the folder of --cases: ${line}`,
    ...cases.map(({ id, angles }) => `${id}: ${angles.join(', ')}`),
  ].join('\n');
}

function unknownName(noun: string, name: string, known: readonly string[]): Stop {
  const message = `There is no ${noun} called ${name}${didYouMean(suggest(name, known))}`;
  return new Stop('bad-usage', message, `Known: ${known.join(', ')}`);
}
