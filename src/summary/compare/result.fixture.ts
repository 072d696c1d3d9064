import fc from 'fast-check';
import type { Angle } from '../../model/car.ts';
import { makeRun } from '../../model/result.fixture.ts';
import type { Result, RunInfo, ScoredShot, SeriesResult, TargetInfo } from '../../model/result.ts';
import { publishedRubric } from '../../model/rubric.fixture.ts';
import { makeErroredShot, makeFailedShot, makeShot } from '../../model/shot.fixture.ts';
import { buildHead } from '../build-head.ts';
import { takeSums } from '../summarise-run.ts';
import { clio, type Finding, type Findings, makeSeries, studio, summarise } from '../summary.fixture.ts';

export interface ResultChanges {
  readonly run?: Partial<RunInfo>;
  readonly target?: Partial<TargetInfo>;
}

/** A run of the cases given, scored as runs are. */
export function makeRunResult(cases: readonly SeriesResult[], { run, target }: ResultChanges = {}): Result {
  const targets = [{ ...studio, ...target }];
  const sums = cases.map((one) => takeSums(one));
  const head = buildHead({ run: makeRun(run), targets, rubric: publishedRubric, cases: sums });
  return { ...head, cases: [...cases] };
}

export const goodFindings: Findings = { asked: 1, shown: 1 };

export interface SeriesChanges {
  readonly findings?: Partial<Findings>;
  readonly shots?: readonly ScoredShot[];
  readonly id?: string;
  readonly target?: string;
  readonly sample?: number;
}

/** One series of three angles; good in all checks unless changed. */
export function makeSummarised(changes: SeriesChanges = {}): SeriesResult {
  const { findings, shots = [makeShot('front'), makeShot('side'), makeShot('rear')] } = changes;
  const all: Findings = { ...goodFindings, ...(findings as Findings | undefined) };
  return summarise(all, {
    evalCase: { ...clio, id: changes.id ?? clio.id },
    target: { ...studio, id: changes.target ?? studio.id },
    sample: changes.sample ?? 1,
    scored: makeSeries(shots, all),
  });
}

const finding: fc.Arbitrary<Finding> = fc.constantFrom<Finding>(
  1,
  1,
  0.5,
  0.25,
  0,
  'unmeasured',
  'not-applicable',
  'error',
);
const ids = ['paint-color', 'brand', 'same-paint', 'distinct-views', 'expected-logo', 'right-badge'];

const findings: fc.Arbitrary<Findings> = fc
  .record({
    asked: fc.constant<Finding>(1),
    shown: finding,
    some: fc.dictionary(fc.constantFrom(...ids), fc.oneof(finding, fc.array(finding, { maxLength: 3 }))),
  })
  .map(({ some, ...halves }) => ({ ...halves, ...some }));

const shot = (angle: Angle): fc.Arbitrary<ScoredShot> =>
  fc
    .record({ kind: fc.constantFrom('ok', 'ok', 'failed', 'errored'), seed: fc.constantFrom(1, 2, null) })
    .map(({ kind, seed }) => {
      if (kind === 'failed') return makeFailedShot(angle, { seed });
      return kind === 'ok' ? makeShot(angle, { seed }) : makeErroredShot(angle, { seed });
    });

const series = fc
  .record({
    id: fc.constantFrom('renault-clio', 'bmw-x5', 'peugeot-308'),
    sample: fc.integer({ min: 1, max: 2 }),
    findings,
    shots: fc.tuple(shot('front'), fc.option(shot('side')), shot('rear')),
  })
  .map(({ shots, ...rest }) => ({ ...rest, shots: shots.filter((one) => one !== null) }));

/** Runs of any three cases in which anything may have gone wrong, at a target that may have another id. */
export const anyRun: fc.Arbitrary<Result> = fc
  .record({
    all: fc.uniqueArray(series, { maxLength: 4, selector: ({ id, sample }) => `${id} ${sample}` }),
    target: fc.constantFrom('studio', 'other'),
    promptsOnly: fc.boolean(),
    versions: fc.dictionary(fc.constantFrom('node', 'constructor', '__proto__'), fc.constantFrom('1', '2')),
  })
  .map(({ all, target, ...run }) =>
    makeRunResult(
      all.map((one) => makeSummarised({ ...one, target })),
      { run, target: { id: target } },
    ),
  );
