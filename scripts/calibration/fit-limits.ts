import { overlap } from '../../src/images/measure/paint/neutrals.ts';
import { namePaint } from '../../src/images/measure/paint/paint-color.ts';
import type { PaintLimits } from '../../src/images/measure/paint/paint-limits.ts';
import type { PaintReading } from '../../src/images/measure/paint/read-paint.ts';
import {
  countAnswers,
  type LabelledPaint,
  type PaintTable,
  tabulatePaints,
} from '../../src/validation/photographs/paint-table.ts';

/** A picture whose colour a person named, as it is before its paint has a name. */
export type LabelledReading = Omit<LabelledPaint, 'paint'> & { readonly reading: PaintReading | null };

/** What is tried for each limit: from, to, step. */
const reaches: Readonly<Record<keyof PaintLimits, readonly [number, number, number]>> = {
  neutralDepth: [0.07, 0.14, 0.005],
  vividDepth: [0.09, 0.18, 0.005],
  neutralSkyDepth: [0.09, 0.21, 0.01],
  vividSkyDepth: [0.12, 0.32, 0.01],
  blackEnd: [26, 46, 1],
  greyEnd: [50, 68, 1],
  silverEnd: [66, 82, 1],
  mostLitBlack: [40, 60, 1],
  leastLevelWhite: [52, 73, 1],
};
const knobs = Object.keys(reaches) as readonly (keyof PaintLimits)[];
const lamps = [-overlap, 0, overlap];
/** After so many rounds nothing moves any more. */
const rounds = 4;

/**
 * Limits for these pictures, each also under a dimmer and a brighter lamp, so that none lies closely beside a picture:
 * one after the other is moved to the middle of where the errors cost least.
 */
export function fitLimits(pictures: readonly LabelledReading[]): PaintLimits {
  const readings = pictures.flatMap((picture) => lamps.map((by) => relight(picture, by)));
  let limits = Object.fromEntries(
    knobs.map((knob) => [knob, (reaches[knob][0] + reaches[knob][1]) / 2]),
  ) as unknown as PaintLimits;
  for (let round = 0; round < rounds; round += 1) {
    for (const knob of knobs) limits = { ...limits, [knob]: findBest(knob, limits, readings) };
  }
  return limits;
}

export function nameAll(readings: readonly LabelledReading[], limits: PaintLimits): LabelledPaint[] {
  return readings.map(({ reading, ...labelled }) => ({ ...labelled, paint: namePaint(reading, limits) }));
}

/** The picture as it is where the lamp shifts L* by so much; the depth of a colour stays. */
function relight(picture: LabelledReading, by: number): LabelledReading {
  const { reading } = picture;
  if (reading === null) return picture;
  const { body } = reading;
  const [lit, a, b] = body.lab;
  const relit = { ...body, lab: [lit + by, a, b] as const, bright: body.bright + by };
  return { ...picture, reading: { ...reading, body: relit } };
}

function findBest(
  knob: keyof PaintLimits,
  limits: PaintLimits,
  readings: readonly LabelledReading[],
): number {
  const [from, to, step] = reaches[knob];
  const values = Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, index) => from + index * step,
  );
  const costs = values.map((value) => costOf({ ...limits, [knob]: value }, readings));
  const best = values.filter((_, index) => costs[index] === Math.min(...costs));
  return best[Math.floor(best.length / 2)] ?? limits[knob];
}

/** What is wrong or cries wolf costs five times what is only missed, and a neighbour's name half of that. */
function costOf(limits: PaintLimits, readings: readonly LabelledReading[]): number {
  if (limits.neutralDepth > limits.vividDepth || limits.neutralSkyDepth > limits.vividSkyDepth)
    return Infinity;
  const paints = nameAll(readings, limits);
  const { wrong, unknown, neighbour } = countAnswers(paints);
  const table = tabulatePaints(paints, limits);
  const [failed, of] = readGoal(table, 'asked in its own colour, failed');
  const [caught, planted] = readGoal(table, 'asked a neutral two steps off, caught');
  return of === 0 ? 0 : 5 * (wrong + failed) + unknown + 0.5 * neighbour + (planted - caught);
}

function readGoal({ goals }: PaintTable, what: string): readonly [count: number, of: number] {
  const goal = goals.find((one) => one.what === what);
  return goal ? [goal.count, goal.of] : [0, 0];
}
