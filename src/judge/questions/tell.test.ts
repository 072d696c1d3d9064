import { describe, expect, test } from 'vitest';
import type { Car } from '../../model/car.ts';
import { clioCar, makeCase } from '../../model/case.fixture.ts';
import { lexicon } from '../../scorers/scorers.fixture.ts';
import { judgeQuestions } from '../facts.ts';
import { expectCar } from './expect-car.ts';
import type { Told } from './question.ts';

const references = ['Toyota', 'Renault', 'Honda'];

function tell(
  id: string,
  value: unknown,
  car: Partial<Car> = {},
  angle: 'front' | 'side' | 'rear' = 'front',
): Told {
  const question = judgeQuestions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  const evalCase = makeCase({ car: { ...clioCar, ...car } });
  return question.tell({ value, references }, expectCar(evalCase, angle, lexicon));
}

describe('an answer becomes yes, no or nothing told', () => {
  test.each<[string, unknown, Told['answer']]>([
    ['whole-car', 'one whole car', 'yes'],
    ['whole-car', 'one car that is cut off', 'no'],
    ['whole-car', 'no car', 'no'],
    ['angle-shown', 'front', 'yes'],
    ['angle-shown', 'front three-quarter', 'yes'],
    ['angle-shown', 'rear three-quarter', 'no'],
    ['angle-shown', 'cannot be told', 'cannot-tell'],
    ['body-shown', 'hatchback', 'yes'],
    ['body-shown', 'wagon (estate)', 'no'],
    ['brand-model', 'Renault Clio', 'yes'],
    ['brand-model', 'Kia Rio', 'no'],
    ['brand-model', 'none of these', 'no'],
    ['paint', 'blue', 'yes'],
    ['paint', 'turquoise', 'cannot-tell'],
    ['paint', 'red', 'no'],
    ['right-badge', 'B', 'yes'],
    ['right-badge', 'A', 'no'],
    ['right-badge', 'none', 'no'],
    ['right-badge', 'unseen', 'cannot-tell'],
    ['overlay-text', 'no', 'yes'],
    ['overlay-text', 'yes', 'no'],
    ['same-car', 'yes', 'yes'],
    ['same-car', 'no', 'no'],
  ])('%s: %s is %s', (id, value, answer) => {
    expect(tell(id, value).answer).toBe(answer);
  });

  test('a side is seen from either side', () => {
    for (const side of ['left side', 'right side'])
      expect(tell('angle-shown', side, {}, 'side').answer).toBe('yes');
    expect(tell('angle-shown', 'front', {}, 'side').answer).toBe('no');
  });

  test.each([
    ['silver', 'grey', 'cannot-tell'],
    ['silver', 'black', 'no'],
    ['white', 'white', 'yes'],
    ['rainbow', 'white', 'cannot-tell'],
  ])('a car that was asked in %s and looks %s: %s', (color, seen, answer) => {
    expect(tell('paint', seen, { color }).answer).toBe(answer);
  });

  test('a body that nobody asked for is not told', () => {
    expect(tell('body-shown', 'sedan', { bodyType: null }).answer).toBe('cannot-tell');
  });
});

describe('an open description of the badge', () => {
  const nothing = { emblem: null, lettering: null, maker: null };
  test.each<[string, object, Told['answer'], string | undefined]>([
    ['the asked maker', { maker: 'Renault' }, 'yes', undefined],
    ['its name in another script', { lettering: 'РЕНО' }, 'yes', undefined],
    ['its badge in words', { emblem: 'a silver diamond' }, 'yes', undefined],
    ['another maker', { maker: 'Toyota' }, 'no', 'Toyota'],
    ['letters of another maker under a nameless emblem', { lettering: 'TOYOTA' }, 'no', 'Toyota'],
    [
      'letters of another maker beside the right badge',
      { maker: 'Renault', lettering: 'HONDA' },
      'no',
      'Honda',
    ],
    ['another badge in words', { emblem: 'four rings, interlinked' }, 'no', 'Audi'],
    ['a maker that no list has', { maker: 'Wuling' }, 'no', 'Wuling'],
    ['letters that are no maker’s', { emblem: 'a shape', lettering: 'CLIO 1.5' }, 'cannot-tell', undefined],
    ['nothing', {}, 'cannot-tell', undefined],
  ])('of %s', (_, said, answer, names) => {
    const told = tell('no-wrong-badge', { ...nothing, ...said });
    expect([told.answer, told.names]).toEqual([answer, names]);
  });
});
