import { describe, expect, test } from 'vitest';
import { makeRun } from '../model/result.fixture.ts';
import type { SeriesResult } from '../model/result.ts';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { makeErroredShot, makeFailedShot } from '../model/shot.fixture.ts';
import { buildHead } from './build-head.ts';
import { takeSums } from './summarise-run.ts';
import { type Findings, facts, makeSeries, studio, summarise } from './summary.fixture.ts';

const perfect: Findings = {
  asked: 1,
  shown: 'unmeasured',
  'distinct-views': 1,
  'same-paint': 1,
  'paint-color': 1,
};
const views = ['front', 'side', 'rear'] as const;

function scoresOf({ dimensions, score }: SeriesResult) {
  return [dimensions.consistency.score, dimensions.relevance.score, dimensions.logo.score, score];
}

describe('the worked examples of the rubric', () => {
  test('a perfect run without a judge scores 100, its logo by the prompts alone', () => {
    const result = summarise(perfect);
    expect(scoresOf(result)).toEqual([100, 100, 100, 100]);
    expect(result.dimensions.logo).toMatchObject({ asked: 100, shown: null, seenShare: 0 });
    expect(result).toMatchObject({ passed: true, blockers: [], grade: 'excellent', status: 'ok' });
  });

  test('the wrong colour on every car makes relevance worthless, and no case passes', () => {
    const result = summarise({ ...perfect, 'paint-color': 0 });
    expect(scoresOf(result)).toEqual([100, 0, 100, 60]);
    expect(result).toMatchObject({ passed: false, grade: 'needs work' });
    expect(result.blockers).toEqual([
      'Front picture (paint-color): paint-color says so.',
      'Side picture (paint-color): paint-color says so.',
      'Rear picture (paint-color): paint-color says so.',
    ]);
  });

  test('one picture on two angles caps what consistency is worth', () => {
    const result = summarise({ ...perfect, 'distinct-views': 0 });
    expect(result.dimensions.consistency).toMatchObject({ asked: 100, shown: 20, score: 44.7 });
    expect(scoresOf(result)).toEqual([44.7, 100, 100, 83.4]);
    expect(result).toMatchObject({ passed: false, grade: 'needs work' });
    expect(result.blockers).toEqual(['Pictures (distinct-views): distinct-views says so.']);
  });

  test('perfect prompts are worth nothing with placeholder pictures', () => {
    const shots = views.map((angle) => makeFailedShot(angle));
    const result = summarise(perfect, { scored: makeSeries(shots, { asked: 1, shown: 0 }) });
    expect(scoresOf(result)).toEqual([0, 0, 0, 0]);
    expect(result).toMatchObject({ passed: false, status: 'failed', grade: 'needs work' });
    expect(result.blockers).toEqual([
      'No usable front picture: A fixed stand-in picture arrived.',
      'No usable side picture: A fixed stand-in picture arrived.',
      'No usable rear picture: A fixed stand-in picture arrived.',
      'The score of 0 is below 60.',
    ]);
  });

  test('a service that cannot be reached is null and ends with exit code 2', () => {
    const shots = views.map((angle) => makeErroredShot(angle));
    const scored = makeSeries(shots, { asked: 'unmeasured', shown: 'unmeasured' });
    const result = summarise(perfect, { scored, facts: { ...facts, durationMs: null } });
    expect(scoresOf(result)).toEqual([null, null, null, null]);
    expect(result).toMatchObject({ passed: null, status: 'errored', grade: null });
    const { gate } = buildHead({
      run: makeRun(),
      targets: [studio],
      rubric: publishedRubric,
      cases: [takeSums(result, publishedRubric)],
    });
    expect(gate).toMatchObject({ ok: false, exitCode: 2, title: 'Nothing was scored' });
  });

  test('a judge who finds every badge wrong leaves 70, and no case passes', () => {
    const result = summarise({ ...perfect, 'right-badge': 0, 'no-wrong-badge': 0 });
    expect(scoresOf(result)).toEqual([100, 100, 0, 70]);
    expect(result).toMatchObject({ passed: false, grade: 'needs work' });
  });
});
