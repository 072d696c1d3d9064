import { describe, expect, test } from 'vitest';
import type { Angle } from '../../model/car.ts';
import { makeObservation } from '../../model/observation.fixture.ts';
import type { Observation } from '../../model/observation.ts';
import type { Answer } from '../../model/vocabulary.ts';
import { addAnswers, learnFromPeople } from './learn-from-people.ts';

const revision = 'the-judge right-badge.1 no-wrong-badge.1 same-car.1 body-shown.1';

function judge(question: string, angles: Angle[], looks: readonly [string, Answer | null][]): Observation {
  return makeObservation({
    ...{
      source: 'judge',
      question,
      angles,
      answer: null,
      why: 'looked',
      meta: { by: 'the-judge', revision },
    },
    looks: looks.map(([id, answer], look) => ({ answer, value: { question: id, look: look > 1 ? 1 : 0 } })),
  });
}

const person = (question: string, angle: Angle, answer: Answer, value?: string[]) =>
  makeObservation({ question, angles: [angle], answer, ...(value && { value }) });

const learn = (seen: Observation[], people: Observation[]) =>
  learnFromPeople({ judge: seen, people, kind: 'photograph' }).map(
    ({ question, side, isRight }) => `${question}: ${side}, ${isRight}`,
  );

describe('what people say of a picture that a judge looked at', () => {
  test('is a control of both questions about the badge, by their first looks', () => {
    const seen = judge(
      'badge',
      ['front'],
      [
        ['right-badge', 'no'],
        ['no-wrong-badge', 'yes'],
        ['right-badge', 'yes'],
      ],
    );
    expect(learn([seen], [person('right-logo', 'front', 'no')])).toEqual([
      'right-badge: wrong, true',
      'no-wrong-badge: wrong, false',
    ]);
    expect(learn([seen], [person('right-logo', 'front', 'yes')])).toEqual([
      'right-badge: right, false',
      'no-wrong-badge: right, true',
    ]);
  });

  test('is one of a pair where both pictures are fine, or one is not', () => {
    const seen = judge('same-car', ['front', 'rear'], [['same-car', 'yes']]);
    const say = (front: Answer, rear: Answer) =>
      learn([seen], [person('same-car', 'front', front), person('same-car', 'rear', rear)]);
    expect(say('yes', 'yes')).toEqual(['same-car: right, true']);
    expect(say('yes', 'no')).toEqual(['same-car: wrong, false']);
    expect(say('yes', 'cannot-tell')).toEqual([]);
  });

  test('is one of the body only where people name it, or find nothing wrong', () => {
    const seen = judge('body', ['front'], [['body-shown', 'yes']]);
    expect(learn([seen], [person('right-car', 'front', 'no', ['wrong-view'])])).toEqual([]);
    expect(learn([seen], [person('right-car', 'front', 'no', ['wrong-body'])])).toEqual([
      'body-shown: wrong, false',
    ]);
    expect(learn([seen], [person('right-car', 'front', 'yes')])).toEqual(['body-shown: right, true']);
  });

  test('counts on neither side where the judge could not tell, and one picture a case', () => {
    const unsure = judge('badge', ['front'], [['right-badge', 'cannot-tell']]);
    expect(learn([unsure], [person('right-logo', 'front', 'no')])).toEqual(['right-badge: wrong, null']);
    const both = (['front', 'rear'] as const).map((angle) =>
      judge('badge', [angle], [['right-badge', 'no']]),
    );
    const people = (['front', 'rear'] as const).map((angle) => person('right-logo', angle, 'no'));
    expect(learn(both, people)).toEqual(['right-badge: wrong, true']);
    const mixed = [person('right-logo', 'front', 'yes'), person('right-logo', 'rear', 'no')];
    expect(learn(both, mixed)).toEqual(['right-badge: wrong, true']);
  });

  test('says nothing of words that are asked no more', () => {
    const old = {
      ...judge('badge', ['front'], [['right-badge', 'no']]),
      meta: { by: 'the-judge', revision: 'x right-badge.0' },
    };
    expect(learn([old], [person('right-logo', 'front', 'no')])).toEqual([]);
  });
});

test('no car is added twice', () => {
  const seen = judge('badge', ['front'], [['right-badge', 'no']]);
  const once = learnFromPeople({
    judge: [seen],
    people: [person('right-logo', 'front', 'no')],
    kind: 'photograph',
  });
  expect(addAnswers(once, once)).toEqual(once);
  expect(addAnswers([], [...once, ...once])).toEqual(once);
});
