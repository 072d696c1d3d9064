import { describe, expect, test } from 'vitest';
import { makeCheck } from '../model/check.fixture.ts';
import type { Check } from '../model/check.ts';
import type { StrictWord } from '../model/gate-rules.ts';
import { reasonAsWritten } from '../model/reason.ts';
import { makeRun } from '../model/result.fixture.ts';
import type { Gate, SeriesResult, Summary } from '../model/result.ts';
import { makeErroredShot, makeShot } from '../model/shot.fixture.ts';
import { outlineSeries } from '../run/series-outline.ts';
import { decideGate } from './gate.ts';
import type { GatedRun } from './gate-parts.ts';
import { makeSeries, summarise } from './summary.fixture.ts';

const good = { asked: 1, shown: 1 } as const;
const blind = { asked: 1, shown: 'unmeasured' } as const;
const passing = summarise(good);
const other: SeriesResult = { ...passing, id: 'peugeot-308' };
const failing: SeriesResult = { ...summarise({ ...good, asked: 0 }), id: 'bmw-x5' };
const unseen = { asked: 'unmeasured', shown: 'unmeasured' } as const;
const halfAnswered = summarise(good, {
  scored: makeSeries([makeShot('front'), makeErroredShot('side')], good),
});
const unanswered = summarise(good, { scored: makeSeries([makeErroredShot('side')], unseen) });
const unscored = summarise(unseen);

function runWith(maxErrorRate: number) {
  const run = makeRun();
  return { ...run, rubric: { ...run.rubric, thresholds: { ...run.rubric.thresholds, maxErrorRate } } };
}

function runRequiring(requireSeen: number) {
  const run = makeRun();
  return { ...run, rubric: { ...run.rubric, thresholds: { ...run.rubric.thresholds, requireSeen } } };
}

const decide = (run: GatedRun, cases: readonly SeriesResult[], summaries: Summary[] = []) =>
  inEnglish(decideGate(run, { cases: cases.map(outlineSeries), summaries }));

/** A gate without its codes, which its English texts follow from. */
function inEnglish({ said: _, ...gate }: Gate) {
  return gate;
}

describe('the gate', () => {
  test('opens when every case passes and everything was looked at', () => {
    expect(decide(makeRun(), [passing, other])).toEqual({
      ok: true,
      title: 'All 2 cases pass',
      message: 'All 2 cases pass: no fault found, and everything was looked at.',
      exitCode: 0,
    });
  });

  test('says first what was not looked at, and what to do', () => {
    const pixels = { ...blind, 'distinct-views': 1, 'same-paint': 1, 'paint-color': 1 };
    const title = 'No fault found; badge, brand, angle and same car were not looked at (3 of 10 checks)';
    expect(decide(makeRun(), [summarise(pixels)])).toEqual({
      ok: true,
      title,
      message: `${title}. Press U in the report. The one case passes.`,
      exitCode: 0,
    });
  });

  test('takes a check for looked at where every case has it looked at', () => {
    const { title } = decide(makeRun(), [passing, { ...summarise({ ...good, 'same-car': 'unmeasured' }) }]);
    expect(title).toBe('No fault found; same car was not looked at (9 of 10 checks)');
  });

  test('says when only prompts were looked at', () => {
    const run = makeRun({ promptsOnly: true });
    expect(decide(run, [passing])).toMatchObject({
      title: 'The one case passes (prompts only)',
      message: 'The one case passes (prompts only): no picture was looked at.',
    });
    expect(decide(run, [failing]).title).toBe('1 of 1 case does not pass (prompts only)');
  });

  test('closes with 100 when a case does not pass, and says why and what was not looked at', () => {
    expect(decide(makeRun(), [failing, passing, other])).toEqual({
      ok: false,
      title: '1 of 3 cases does not pass',
      message: '1 of 3 cases does not pass: bmw-x5 (the score of 0 is below 60).',
      exitCode: 100,
    });
    const unseen = summarise({ ...good, asked: 0, 'same-car': 'unmeasured' });
    expect(decide(makeRun(), [unseen]).message).toBe(
      '1 of 1 case does not pass: renault-clio (the score of 0 is below 60). Same car was not looked at (9 of 10 checks).',
    );
  });

  test('closes with 2 where less was looked at than required, and not at it', () => {
    const pixels = summarise({ ...blind, 'distinct-views': 1, 'same-paint': 1, 'paint-color': 1 });
    expect(decide(runRequiring(0.29), [pixels])).toMatchObject({
      ok: false,
      title: '28 % of what the pictures can show was looked at, 29 % are required',
      message: expect.stringMatching(/: badge, .* \(3 of 10 checks\)\. Press U in the report\.$/),
      exitCode: 2,
    });
    expect(decide(runRequiring(0.28), [pixels]).exitCode).toBe(0);
    expect(decide(runRequiring(0.64), [pixels, passing]).exitCode).toBe(0);
    expect(decide(runRequiring(0.29), [pixels, failing]).exitCode).toBe(100);
  });

  describe('with --strict', () => {
    const strict = (...words: StrictWord[]) => makeRun({ gateRules: { strict: words } });
    /** The badge as a judge saw it whose word is only shown, or only a doubt. */
    const judged = (seen: Partial<Check>): SeriesResult => {
      const record = makeCheck({ id: 'right-badge', half: 'shown', evidence: 'judge' });
      const [shot, ...rest] = passing.shots;
      if (!shot) throw new Error('Expected a shot');
      const people = shot.checks.filter(({ id }) => id !== 'right-badge');
      const badge = { ...record, ...seen } as Check;
      return { ...passing, shots: [{ ...shot, checks: [...people, badge] }, ...rest] };
    };
    const doubtful = judged({ status: 'unmeasured', score: null, doubt: true });
    const provisional = judged({ weighs: false });

    test('closes with 2 for a doubt, where doubts are named', () => {
      expect(decide(strict('doubts'), [doubtful, other])).toMatchObject({
        message: '1 fault was seen and not confirmed: renault-clio. Press U in the report.',
        exitCode: 2,
      });
      expect(decide(strict('provisional', 'cannot-tell'), [doubtful]).exitCode).toBe(0);
    });

    test('is not called "no fault found"', () => {
      expect(decide(makeRun(), [doubtful, other]).title).toMatch(
        /^No fault confirmed; 1 of 2 cases is to be looked at, for doubts(; .+ not looked at .+)?$/,
      );
    });

    test('closes with 2 for what only a judge that is not certified looked at', () => {
      expect(decide(strict('provisional'), [provisional])).toMatchObject({
        message:
          '1 fact was looked at only by a judge that is not certified: renault-clio. Press U in the report.',
        exitCode: 2,
      });
      expect(decide(strict('doubts'), [provisional]).exitCode).toBe(0);
      expect(decide(strict('doubts', 'provisional'), [passing]).exitCode).toBe(0);
    });

    test('puts a case that fails before it', () => {
      expect(decide(strict('doubts'), [doubtful, failing]).exitCode).toBe(100);
    });
  });

  test('names three cases and counts the rest', () => {
    const draws = [1, 2, 3, 4, 5].map((sample) => ({ ...failing, sample }));
    expect(decide(makeRun(), draws).message).toBe(
      '5 of 5 series of 1 case do not pass: bmw-x5 #1 (the score of 0 is below 60), bmw-x5 #2 (the score of 0 is below 60), ' +
        'bmw-x5 #3 (the score of 0 is below 60) and 2 more.',
    );
  });

  test('tells targets apart where there are several', () => {
    const elsewhere = { ...failing, target: 'backend', blockers: [] };
    expect(decide(makeRun(), [elsewhere, passing]).message).toBe(
      '1 of 2 cases does not pass: bmw-x5 at backend.',
    );
  });

  test('puts a failed case before any error', () => {
    expect(decide(makeRun({ status: 'failed' }), [failing, unanswered]).exitCode).toBe(100);
  });

  test('closes with 2 when the run broke off', () => {
    expect(decide(makeRun({ status: 'failed' }), [passing])).toEqual({
      ok: false,
      title: 'The run broke off',
      message: 'The run broke off.',
      exitCode: 2,
    });
  });

  test('closes with 2 when a check broke off: a fault of our own is no pass', () => {
    const [first] = passing.checks;
    const broken = first ? [{ ...first, status: 'error' as const, score: null }] : [];
    const undecided = {
      ...passing,
      passed: null,
      blockers: [reasonAsWritten('The check x broke off.')],
      checks: broken,
    };
    expect(decide(makeRun(), [undecided])).toMatchObject({ title: '1 check broke off', exitCode: 2 });
  });

  test('closes with 2 when no case has an outcome', () => {
    expect(decide(runWith(1), [unanswered])).toEqual({
      ok: false,
      title: 'No case has an outcome',
      message:
        'No case has an outcome: renault-clio (no answer for the side picture: No answer within 30 s).',
      exitCode: 2,
    });
    expect(decide(makeRun(), [])).toMatchObject({ message: 'No case has an outcome.', exitCode: 2 });
  });

  test('closes with 2 beyond the tolerated share of errors, not at it', () => {
    expect(decide(runWith(0.19), [other, halfAnswered])).toMatchObject({
      title: '1 of 5 pictures got no answer',
      exitCode: 2,
    });
    expect(decide(runWith(0.2), [other, halfAnswered])).toMatchObject({
      ok: true,
      title: '1 of 2 cases pass, 1 without an outcome',
      exitCode: 0,
    });
  });

  test('closes with 2 when a case could not be scored though everything was answered', () => {
    expect(decide(runWith(1), [other, unscored])).toMatchObject({
      title: '1 of 2 cases could not be scored',
      message: expect.stringMatching(
        /: renault-clio \(not scored: nothing was measured of consistency and .*\)\.$/,
      ),
      exitCode: 2,
    });
    expect(decide(runWith(1), [passing, unanswered]).exitCode).toBe(0);
  });

  test('tells the draws of a case from its cases', () => {
    const draw = (one: SeriesResult) => [1, 2, 3].map((sample) => ({ ...one, sample }));
    const all = [...draw(passing), ...draw(other)];
    const interrupted = makeRun({ status: 'interrupted' });
    expect(decide(makeRun(), all).title).toBe('All 6 series of 2 cases pass');
    expect(decide(makeRun(), [...all, ...draw(failing)]).title).toBe('3 of 9 series of 3 cases do not pass');
    expect(decide(runWith(1), [...all, halfAnswered]).title).toBe(
      '6 of 7 series of 2 cases pass, 1 without an outcome',
    );
    expect(decide(runWith(1), [...all, unscored]).title).toBe('1 of 7 series of 2 cases could not be scored');
    expect(decide(interrupted, all).message).toMatch(/: 6 of 6 series of 2 cases have an outcome,/);
  });

  test('has no verdict on an interrupted run', () => {
    expect(decide(makeRun({ status: 'interrupted' }), [failing, unanswered])).toEqual({
      ok: false,
      title: 'The run was interrupted',
      message: 'The run was interrupted: 1 of 2 cases have an outcome, the run has none.',
      exitCode: 130,
    });
  });
});
