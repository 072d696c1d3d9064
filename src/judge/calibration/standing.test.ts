import { describe, expect, test } from 'vitest';
import type { ControlAnswer, PictureKind } from '../../model/calibration.ts';
import { judgeQuestions } from '../facts.ts';
import { levelOfFact } from './standing.ts';

/** Answers to a question: so many right and wrong ones to wrong controls, and to right ones. */
function answers(
  question: string,
  kind: PictureKind,
  [wrong, right]: readonly [readonly [number, number], readonly [number, number]],
  revision = String(judgeQuestions.find(({ id }) => id === question)?.revision),
): ControlAnswer[] {
  const some = (side: 'wrong' | 'right', isRight: boolean, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ question, revision, side, kind, source: 'studio' as const, isRight, said: '', calls: 1 },
      cars: [`${side} ${isRight} ${index}`],
      ...(side === 'wrong' && index < 4 && { instructed: true }),
    }));
  return [
    ...some('wrong', true, wrong[0]),
    ...some('wrong', false, wrong[1]),
    ...some('right', true, right[0]),
    ...some('right', false, right[1]),
  ];
}

const passed = [
  [18, 0],
  [35, 0],
] as const;
const refused = [
  [0, 3],
  [0, 0],
] as const;
const open = [
  [18, 0],
  [12, 0],
] as const;

describe('how far a judge is trusted with a fact', () => {
  test.each<[string, ControlAnswer[], PictureKind, string]>([
    ['never checked', [], 'photograph', 'untrusted'],
    ['drawn controls passed, drawn pictures', answers('same-car', 'drawn', passed), 'drawn', 'certified'],
    ['drawn controls passed, photographs', answers('same-car', 'drawn', passed), 'photograph', 'provisional'],
    ['photographs passed', answers('same-car', 'photograph', passed), 'photograph', 'certified'],
    ['in the middle of its controls', answers('same-car', 'drawn', open), 'drawn', 'untrusted'],
    ['refused', answers('same-car', 'drawn', refused), 'drawn', 'untrusted'],
    [
      'undecided',
      answers('same-car', 'drawn', [
        [90, 10],
        [0, 0],
      ]),
      'photograph',
      'untrusted',
    ],
    [
      'drawn controls passed, photographs refused',
      [...answers('same-car', 'drawn', passed), ...answers('same-car', 'photograph', refused)],
      'photograph',
      'untrusted',
    ],
    [
      'drawn controls passed, pasted ones refused',
      [...answers('same-car', 'drawn', passed), ...answers('same-car', 'pasted', refused)],
      'photograph',
      'untrusted',
    ],
    ['by an older wording', answers('same-car', 'drawn', passed, '0'), 'drawn', 'untrusted'],
  ])('%s', (_, given, kind, level) => {
    expect(levelOfFact('same-car', kind, given)).toBe(level);
  });

  test('by people alone, who lay no instruction over a picture, is provisional', () => {
    const people = answers('same-car', 'photograph', passed).map(({ instructed: _, ...one }) => one);
    expect(levelOfFact('same-car', 'photograph', people)).toBe('provisional');
    const drawn = answers('same-car', 'drawn', passed);
    expect(levelOfFact('same-car', 'photograph', [...people, ...drawn])).toBe('certified');
  });

  test('is the lowest of its questions', () => {
    const [sheet, open] = (['right-badge', 'no-wrong-badge'] as const).map((id) =>
      answers(id, 'drawn', passed),
    );
    expect(levelOfFact('badge', 'drawn', sheet ?? [])).toBe('untrusted');
    expect(levelOfFact('badge', 'drawn', [...(sheet ?? []), ...(open ?? [])])).toBe('certified');
  });
});
