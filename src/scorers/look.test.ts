import { describe, expect, test } from 'vitest';
import { makeCheck } from '../model/check.fixture.ts';
import { pickWeighed } from '../model/most-trusted.ts';
import { makeObservation } from '../model/observation.fixture.ts';
import { settleTrust } from './look.ts';
import { scoreSeries } from './score-series.ts';
import { blue, makeMeasuredShot, makeSeries } from './scorers.fixture.ts';

describe('the own order of trust of a check', () => {
  const trust = ['judge', 'pixels', 'people'] as const;
  const pixels = makeCheck({ evidence: 'pixels' });
  const judge = makeCheck({ evidence: 'judge', status: 'fail', score: 0 });
  const people = makeCheck({ evidence: 'people' });
  const weighed = (...records: Parameters<typeof settleTrust>[1]) =>
    pickWeighed(settleTrust({ trust }, records));

  test('shows the answer that it overrules, and weighs the other', () => {
    const records = settleTrust({ trust }, [pixels, judge]);
    expect(records).toEqual([pixels, { ...judge, weighs: false }]);
    expect(pickWeighed(records)).toEqual([pixels]);
  });

  test('lets the less trusted speak where the other has no answer', () => {
    expect(weighed(makeCheck({ evidence: 'pixels', status: 'unmeasured', score: null }), judge)).toEqual([
      judge,
    ]);
  });

  test('changes nothing where the usual order says the same, and without one', () => {
    expect(settleTrust({ trust }, [pixels, people])).toEqual([pixels, people]);
    expect(settleTrust({}, [pixels, judge])).toEqual([pixels, judge]);
  });
});

test('the paint is what the pixels say, whatever a judge sees', () => {
  const seen = makeObservation({ source: 'judge', question: 'paint', answer: 'no' });
  const [front] = scoreSeries(
    makeSeries({ shots: [makeMeasuredShot('front', blue)], observations: [seen] }),
  ).shots;
  const records = front?.checks.filter(({ id }) => id === 'paint-color');
  expect(records?.map(({ evidence, status, weighs }) => [evidence, status, weighs])).toEqual([
    ['pixels', 'pass', undefined],
    ['judge', 'fail', false],
  ]);
});
