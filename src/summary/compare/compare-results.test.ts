import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, comparisonSchema } from '../../model/comparison.ts';
import type { Result } from '../../model/result.ts';
import { makeErroredShot, makeFailedShot, makePhoto, makeShot } from '../../model/shot.fixture.ts';
import { storeInMemory } from '../../run/stored-result.ts';
import { compareResults } from './compare-results.ts';
import { leaveApart, mirror, settle } from './mirror.fixture.ts';
import {
  anyRun,
  makeRunResult,
  makeSummarised,
  type ResultChanges,
  type SeriesChanges,
} from './result.fixture.ts';

const runOf = (changes: SeriesChanges = {}, run: ResultChanges = {}) =>
  makeRunResult([makeSummarised(changes)], run);
const good = runOf();

/** Everything that is not as it was, by name. */
function listChanges({ cases }: Comparison): string[] {
  return cases.flatMap((one) => [
    ...(one.outcome === 'same' ? [] : [`${one.id} ${one.outcome}`]),
    ...one.checks.filter(isChanged).map(({ id, outcome }) => `${one.id} ${id} ${outcome}`),
    ...one.shots.flatMap((shot) => [
      ...(isChanged(shot) ? [`${one.id} ${shot.angle} ${shot.outcome}`] : []),
      ...shot.checks.filter(isChanged).map(({ id, outcome }) => `${one.id} ${shot.angle} ${id} ${outcome}`),
    ]),
  ]);
}

const isBadge = ({ id }: { id: string }) => id === 'right-badge';
const unseen = { status: 'unmeasured', score: null };
const sawAs = (score: number) => ({ status: score === 0 ? 'fail' : 'pass', score });
const isChanged = ({ outcome }: { outcome: string }) => outcome !== 'same';
const compare = (before: Result, after: Result) =>
  compareResults({ before: storeInMemory(before), after: storeInMemory(after) });

describe('compareResults', () => {
  test('a run compared with itself has changed nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, async (run) => {
        const comparison = await compare(run, run);
        expect(listChanges(comparison)).toEqual([]);
        expect(comparison).toMatchObject({
          settings: [],
          prompts: [],
          seeds: { changed: 0 },
          pictures: { changed: 0 },
        });
      }),
    );
  });

  test('the two sides swapped give the mirror image', async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, anyRun, async (a, b) => {
        expect(mirror(leaveApart(await compare(a, b)))).toEqual(settle(leaveApart(await compare(b, a))));
      }),
      { numRuns: 200 },
    );
  });

  test('every comparison fits its schema', async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, anyRun, async (a, b) => {
        const comparison = await compare(a, b);
        expect(comparisonSchema.parse(comparison)).toEqual(comparison);
      }),
    );
  });

  test('names the case, the angle and the check that broke, and nothing else', async () => {
    const comparison = await compare(good, runOf({ findings: { 'paint-color': [1, 1, 0] } }));
    expect(listChanges(comparison)).toEqual(['renault-clio broken', 'renault-clio rear paint-color broken']);
    expect(comparison.cases[0]?.dimensions.relevance.shown).toEqual({
      before: 100,
      after: 66.7,
      difference: -33.3,
    });
    expect(comparison.cases[0]?.dimensions.logo.score.difference).toBe(0);
  });

  test.each<[string, SeriesChanges, SeriesChanges, string]>([
    ['a higher score under one verdict', { findings: { year: 0 } }, {}, 'better'],
    ['a lower score under one verdict', {}, { findings: { year: 0 } }, 'worse'],
    ['a verdict that was lost to errors', {}, { shots: [makeErroredShot('front')] }, 'errored'],
    ['a picture that became unusable', {}, { shots: [makeFailedShot('front')] }, 'broken'],
    ['a higher score by fewer checks', { findings: { year: 0, 'same-paint': 'unmeasured' } }, {}, 'better'],
    ['an equal score by fewer checks', {}, { findings: { 'right-badge': 'unmeasured' } }, 'same'],
    [
      'a check that nobody measured either time',
      { findings: { 'same-car': 'unmeasured' } },
      { findings: { 'same-car': 'unmeasured' } },
      'same',
    ],
    [
      'a failure that nobody looked for again',
      { findings: { 'right-badge': 0 } },
      { findings: { 'right-badge': 'unmeasured' } },
      'errored',
    ],
    [
      'a failure that was looked for the first time',
      { findings: { 'right-badge': 'unmeasured' } },
      { findings: { 'right-badge': 0 } },
      'errored',
    ],
    [
      'one failure mended, another not looked for again',
      { findings: { 'paint-color': 0, 'right-badge': 0 } },
      { findings: { 'right-badge': 'unmeasured' } },
      'errored',
    ],
    [
      'one new failure beside one that was looked for the first time',
      { findings: { 'right-badge': 'unmeasured' } },
      { findings: { 'paint-color': 0, 'right-badge': 0 } },
      'broken',
    ],
    [
      'a low score that only other checks make pass',
      { findings: { asked: 0 } },
      { findings: { asked: 'unmeasured' } },
      'errored',
    ],
    ['an unusable picture that came well', { shots: [makeFailedShot('front')] }, {}, 'fixed'],
  ])('%s: %s -> %s is %s', async (_, before, after, outcome) => {
    expect((await compare(runOf(before), runOf(after))).cases[0]?.outcome).toBe(outcome);
  });

  test('a check that is not measured on one side is errored, never better or worse', async () => {
    const blind = runOf({ findings: { 'right-badge': 'unmeasured' } });
    const wrong = runOf({ findings: { 'right-badge': 0 } });
    for (const comparison of [await compare(blind, wrong), await compare(wrong, blind)]) {
      const checks = comparison.cases.flatMap(({ shots }) => shots.flatMap((shot) => shot.checks));
      expect(new Set(checks.filter(isChanged).map(({ outcome }) => outcome))).toEqual(new Set(['errored']));
    }
  });

  test('weighs the most trusted record of each side and says when the evidence is another', async () => {
    const withJudge = structuredClone(good);
    const checks = withJudge.cases[0]?.shots[0]?.checks ?? [];
    const paint = checks.find(({ id }) => id === 'paint-color');
    if (paint) checks.push({ ...paint, evidence: 'people', status: 'fail', score: 0 });
    const shot = (await compare(good, withJudge)).cases[0]?.shots[0];
    const compared = shot?.checks.find(({ id }) => id === 'paint-color');
    expect(compared).toMatchObject({
      outcome: 'broken',
      before: { evidence: 'prompt' },
      after: { evidence: 'people' },
    });
  });

  test('pairs the only targets of two runs though their ids differ, and says so', async () => {
    const other = runOf({ target: 'flux' }, { target: { id: 'flux' } });
    const comparison = await compare(good, other);
    expect(comparison).toMatchObject({ pairedByPosition: true, outcomes: { same: 1, new: 0, gone: 0 } });
    expect(comparison.settings).toMatchObject([
      { area: 'target', field: 'id', before: 'studio', after: 'flux' },
    ]);
  });

  test('keeps targets of other ids apart where there are several', async () => {
    const two = { ...good, targets: [...good.targets, { ...good.targets[0], id: 'flux' }] } as Result;
    const other = runOf({ target: 'sdxl' }, { target: { id: 'sdxl' } });
    const comparison = await compare(two, other);
    expect(comparison).toMatchObject({ targetsAdded: ['sdxl'], targetsGone: ['studio', 'flux'] });
    expect(comparison.outcomes).toMatchObject({ new: 1, gone: 1 });
    expect(comparison.reservations).toEqual(['nothing-shared']);
  });

  test.each<[string, ResultChanges]>([
    [
      'times, ids and dates',
      { run: { id: 'x', startedAt: '2027-01-01T00:00:00.000Z', durationMs: 9, argv: ['z'] } },
    ],
    ['the port of the studio', { target: { baseUrl: 'http://127.0.0.1:5' } }],
  ])('takes %s for no change', async (_, run) => {
    const comparison = await compare(good, runOf({}, run));
    expect(comparison.settings).toEqual([]);
    expect(comparison.prompts).toEqual([]);
  });

  test('tells a prompt by its angle, with its session id left out', async () => {
    const said = (session: string, color: string) => {
      const run = runOf({ shots: [makeShot('rear', { sentPrompt: `a ${color} car, series ${session}` })] });
      for (const one of run.cases) one.sessionId = session;
      return run;
    };
    expect((await compare(said('CAR-1', 'red'), said('CAR-2', 'red'))).prompts).toEqual([]);
    expect((await compare(said('CAR-1', 'red'), said('CAR-2', 'blue'))).prompts).toMatchObject([
      {
        case: 'renault-clio',
        angle: 'rear',
        before: 'a red car, series (session)',
        after: 'a blue car, series (session)',
      },
    ]);
  });

  test('takes a prompt that one side is not known to have sent for no other prompt', async () => {
    const asked = runOf({ shots: [makeShot('rear')] });
    const never = runOf({
      shots: [makeErroredShot('rear', { prompt: null, sentPrompt: null, negativePrompt: null })],
    });
    expect((await compare(never, asked)).prompts).toEqual([]);
    expect((await compare(asked, never)).prompts).toEqual([]);
  });

  test('says first why two runs cannot fairly be compared', async () => {
    const { rubric } = good.run;
    const other = runOf(
      {},
      {
        run: {
          promptsOnly: true,
          status: 'interrupted',
          rubric: { ...rubric, profile: 'classic', thresholds: { ...rubric.thresholds, pass: 80 } },
        },
      },
    );
    expect((await compare(good, other)).reservations).toEqual([
      'prompts-only',
      'rubric',
      'thresholds',
      'unfinished',
    ]);
    expect(
      (await compare(good, makeRunResult([makeSummarised(), makeSummarised({ id: 'bmw-x5' })]))).reservations,
    ).toEqual(['other-cases']);
  });

  test('a target that one run alone has takes no case from those that both have', async () => {
    const cases = [makeSummarised(), makeSummarised({ target: 'flux' })];
    const targets = [...good.targets, { ...good.targets[0], id: 'flux' }];
    const two = { ...makeRunResult(cases), targets } as Result;
    expect(await compare(good, two)).toMatchObject({ reservations: [], targetsAdded: ['flux'] });
    expect(await compare(two, good)).toMatchObject({ reservations: [], targetsGone: ['flux'] });
  });

  test('counts what one run alone looked at, which is in no number', async () => {
    const blind = runOf({ findings: { 'right-badge': 'unmeasured' } });
    const reviewed = runOf({ findings: { 'right-badge': [1, 1, 0] } });
    for (const one of reviewed.cases)
      for (const check of one.shots.flatMap(({ checks }) => checks).filter(isBadge))
        check.evidence = 'people';
    const comparison = await compare(blind, reviewed);
    expect(comparison.onlySeen).toEqual({
      before: { checks: 0, faults: 0, by: [] },
      after: { checks: 3, faults: 1, by: ['people'] },
    });
    expect(comparison.summaries[0]).toMatchObject({ overall: { before: 100, after: 100, difference: 0 } });
    expect(comparison.cases[0]).toMatchObject({ score: { difference: 0 }, measuredApart: true });
  });

  test('looking at more on one side moves no number', async () => {
    const shown = ['distinct-views', 'same-paint', 'same-car', 'paint-color', 'brand-model', 'right-badge'];
    await fc.assert(
      fc.asyncProperty(
        anyRun,
        fc.constantFrom(...shown),
        fc.constantFrom(0, 0.5, 1),
        async (run, id, found) => {
          const blind = structuredClone(run);
          const records = (one: Result) =>
            one.cases.flatMap(({ checks, shots }) => [...checks, ...shots.flatMap((shot) => shot.checks)]);
          for (const check of records(blind)) if (check.id === id) Object.assign(check, unseen);
          const seen = structuredClone(blind);
          for (const check of records(seen)) if (check.id === id) Object.assign(check, sawAs(found));
          const numbers = async (other: Result) =>
            (await compare(blind, other)).summaries.map(({ overall }) => overall);
          expect(await numbers(seen)).toEqual(await numbers(blind));
        },
      ),
    );
  });

  test('holds all samples of a case against all of the other side, however many each has', async () => {
    const draw = (sample: number, finding: 0 | 1) =>
      makeSummarised({
        sample,
        findings: { 'paint-color': finding },
        shots: [makeShot('front', { photo: makePhoto(`${sample}-${finding}`) })],
      });
    const comparison = await compare(
      makeRunResult([draw(1, 1)]),
      makeRunResult([draw(1, 1), draw(2, 0), draw(3, 1)]),
    );
    expect(comparison.summaries[0]?.word.cars).toEqual([
      { case: 'renault-clio', title: 'Renault Clio', before: [100], after: [100, 60, 100], broke: true },
    ]);
    expect(comparison.summaries[0]?.overall.difference).toBe(-13.3);
    expect(comparison).toMatchObject({ reservations: [], outcomes: { new: 0, same: 1 } });
  });

  test('counts pictures of equal and of other bytes', async () => {
    const photo = makeShot('rear').photo;
    const rear = makeShot('rear', { photo: photo && { ...photo, sha256: 'b'.repeat(64) } });
    const shots = [makeShot('front'), makeErroredShot('side'), rear];
    expect((await compare(good, runOf({ shots }))).pictures).toEqual({
      equal: 1,
      changed: 1,
      gone: 1,
      new: 0,
      none: 0,
    });
  });

  test('tells changed facts of a car once for all its samples', async () => {
    const draws = (color: string) =>
      makeRunResult(
        [1, 2].map((sample) => {
          const one = makeSummarised({ sample });
          return { ...one, car: { ...one.car, color } };
        }),
      );
    expect((await compare(draws('blue'), draws('red'))).settings).toEqual([
      { area: 'case', subject: 'renault-clio', field: 'color', before: 'blue', after: 'red' },
    ]);
  });
});
