import { describe, expect, test } from 'vitest';
import type { PaintMeasure } from '../../model/measures.ts';
import { type LabelledPaint, tabulatePaints } from './paint-table.ts';
import { renderPaintTable } from './render-paint-table.ts';

const red: PaintMeasure = {
  ...{ family: 'red', vivid: true, confidence: 0.9, reason: null },
  ...{ lab: [35, 55, 35], hex: '#a12020' },
};
const unknown: PaintMeasure = {
  ...{ family: null, vivid: null, confidence: 0, reason: 'a faint colour' },
  ...{ lab: null, hex: null },
};

function neutral(family: 'black' | 'grey' | 'silver' | 'white', lightness: number): PaintMeasure {
  return {
    ...{ family, vivid: false, confidence: 0.8, reason: null },
    ...{ lab: [lightness, 0, 0], bright: lightness, hex: '#808080' },
  };
}

function picture(label: string, paint: PaintMeasure, changes: Partial<LabelledPaint> = {}): LabelledPaint {
  return { name: `${label}.jpg`, label, isGenerated: false, car: null, paint, ...changes };
}

function goal(paints: readonly LabelledPaint[], what: string): [number, number] | undefined {
  const found = tabulatePaints(paints).goals.find((one) => one.what === what);
  return found && [found.count, found.of];
}

const paints = [
  picture('burgundy', red),
  picture('green', red),
  picture('silver', neutral('grey', 55)),
  picture('white', neutral('white', 90)),
  picture('white', neutral('black', 15)),
  picture('beige', neutral('white', 85)),
  picture('blue', unknown, { isGenerated: true }),
];

describe('pictures with a label', () => {
  test('are right, a neighbouring neutral, wrong or unknown, real and generated apart', () => {
    const { rows } = tabulatePaints(paints);
    expect(
      rows.map(({ label, isGenerated, counts }) => [label, isGenerated, ...Object.values(counts)]),
    ).toEqual([
      ['beige', false, 1, 0, 0, 0],
      ['burgundy', false, 1, 0, 0, 0],
      ['green', false, 0, 0, 1, 0],
      ['silver', false, 0, 1, 0, 0],
      ['white', false, 1, 0, 1, 0],
      ['blue', true, 0, 0, 0, 1],
    ]);
  });

  test('count against the promises', () => {
    expect(goal(paints, 'wrong')).toEqual([2, 7]);
    expect(goal(paints, 'wrong of the coloured')).toEqual([1, 4]);
    expect(goal(paints, 'answered')).toEqual([6, 7]);
    expect(goal(paints, 'asked in its own colour, failed')).toEqual([2, 7]);
    // White asked as black and grey, twice, and silver as black; the white one that measures black is missed.
    expect(goal(paints, 'asked a neutral two steps off, caught')).toEqual([3, 5]);
  });

  test('of one real car are compared with each other, generated ones are not', () => {
    const pair = [neutral('black', 15), neutral('white', 90)].map((paint) =>
      picture('white', paint, { car: 'a' }),
    );
    const what = 'series of one real car, contradicting';
    expect(goal([...pair, picture('red', red)], what)).toEqual([1, 1]);
    expect(
      goal(
        pair.map((one) => ({ ...one, isGenerated: true })),
        what,
      ),
    ).toEqual([0, 0]);
  });

  test('are printed with sums, intervals and limits', () => {
    const text = renderPaintTable(tabulatePaints(paints));
    expect(text).toMatch(/^all +6 +3 +1 +2 +0$/m);
    expect(text).toMatch(/^wrong +2 of 7 +28.6 % +8.2 % to 64.1 % +at most 3.0 % +not reached$/m);
    expect(text).toMatch(/^series of one real car, contradicting +0 of 0 +- .*no pictures$/m);
  });
});
