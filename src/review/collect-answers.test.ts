import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyLog } from '../model/verdict-log.fixture.ts';
import { subjectOf } from '../model/verdict-log.ts';
import { collectAnswers, countOutdated } from './collect-answers.ts';
import { makeEvent, makeVerdicts } from './verdicts.fixture.ts';

const event = makeEvent({ id: 'event-0001' });
const answerOf = (...files: ReturnType<typeof makeVerdicts>[]) => collectAnswers(files).get(subjectOf(event));

describe('the answers of all people', () => {
  test('are those that stand today, with the majority of them', () => {
    const changed = makeEvent({ id: 'event-0002', value: 'no', supersedes: event.id });
    expect(
      answerOf(
        makeVerdicts('vera', { ...event, id: 'event-0003', value: 'no' }),
        makeVerdicts('anna', event, changed),
        makeVerdicts('boris', { ...event, id: 'event-0004', value: 'cannot-tell' }),
      ),
    ).toMatchObject({
      value: 'no',
      votes: [
        { rater: 'anna', answer: 'no' },
        { rater: 'boris', answer: 'cannot-tell' },
        { rater: 'vera', answer: 'no' },
      ],
    });
  });

  test('are none where the only one was taken back', () => {
    const undone = makeEvent({ id: 'event-0002', value: null, supersedes: event.id });
    expect(answerOf(makeVerdicts('anna', event, undone))).toBeUndefined();
  });

  test('are apart for each picture, angle, case and question', () => {
    const others = [
      { image: 'b'.repeat(64) },
      { angle: 'rear' },
      { case: 'bmw-x5' },
      { question: 'right-logo' },
    ] as const;
    const events = others.map((change, index) => makeEvent({ id: `event-100${index}`, ...change }));
    expect(collectAnswers([makeVerdicts('anna', event, ...events)]).size).toBe(5);
  });

  test('do not depend on the order of the people', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (one, other) => {
        const files = [makeVerdicts('anna', ...one), makeVerdicts('boris', ...other)];
        const sorted = (answers: ReturnType<typeof collectAnswers>) => [...answers].sort();
        expect(sorted(collectAnswers(files.toReversed()))).toEqual(sorted(collectAnswers(files)));
      }),
    );
  });
});

describe('an answer to an earlier wording of the question', () => {
  const outdated = makeEvent({ id: 'event-0009', questionRev: 99, at: '2030-01-01T00:00:00Z', value: 'no' });

  test('does not count, and is counted', () => {
    const file = makeVerdicts('anna', event, outdated);
    expect(answerOf(file)).toMatchObject({ value: 'yes' });
    expect(countOutdated([file])).toBe(1);
  });

  test('that was taken back is not counted', () => {
    const undone = { ...outdated, id: 'event-0010', value: null, supersedes: outdated.id };
    expect(countOutdated([makeVerdicts('anna', outdated, undone)])).toBe(0);
  });
});
