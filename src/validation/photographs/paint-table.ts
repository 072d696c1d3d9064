import { contradicts, paintsContradict } from '../../images/measure/paint/color-families.ts';
import { type PaintLimits, paintLimits } from '../../images/measure/paint/paint-limits.ts';
import { canonicalColor } from '../../language/colors.ts';
import type { PaintMeasure } from '../../model/measures.ts';
import { pairsOf } from '../../model/pairs.ts';
import { paintNames } from '../../studio/imagine/paint.ts';
import { areFarApart, areNeighbours, areTwoStepsApart, isNeutral } from '../pictures/paint-groups.ts';

/** A photograph or generated picture whose colour a person named, measured. */
export interface LabelledPaint {
  /** Its file. */
  readonly name: string;
  /** As the person named it: "burgundy". */
  readonly label: string;
  readonly isGenerated: boolean;
  /** The car that it shows, for pictures of one car; null for a car with one picture. */
  readonly car: string | null;
  readonly paint: PaintMeasure;
}

export const paintAnswers = ['right', 'neighbour', 'wrong', 'unknown'] as const;
/** What a measure is against a label; `neighbour` is the next of black, grey, silver and white. */
export type PaintAnswer = (typeof paintAnswers)[number];

/** How often each answer was given for the pictures of one label. */
export interface PaintRow {
  readonly label: string;
  readonly isGenerated: boolean;
  readonly counts: Readonly<Record<PaintAnswer, number>>;
}

/** One promise: so many of so many, and the share it may not exceed or fall short of. */
export interface PaintGoal {
  readonly what: string;
  readonly count: number;
  readonly of: number;
  readonly limit: { readonly most: number } | { readonly least: number };
}

export interface PaintTable {
  readonly rows: readonly PaintRow[];
  readonly goals: readonly PaintGoal[];
}

/** Families that a label stands for, where it is none itself. Kept apart from the table of the check itself. */
const familiesOf: Readonly<Record<string, readonly string[]>> = {
  burgundy: ['red'],
  navy: ['blue'],
  gold: ['yellow', 'brown'],
  beige: ['brown', 'yellow', 'white', 'silver', 'grey'],
};

export function judgeLabel({ label, paint: { family } }: LabelledPaint): PaintAnswer {
  if (family === null) return 'unknown';
  if ((familiesOf[label] ?? [label]).includes(family)) return 'right';
  return areNeighbours(label, family) ? 'neighbour' : 'wrong';
}

/** Counts what is measured against what people see, by label, real and generated pictures apart. */
export function tabulatePaints(paints: readonly LabelledPaint[], limits = paintLimits): PaintTable {
  const rows = [false, true].flatMap((isGenerated) => {
    const members = paints.filter((paint) => paint.isGenerated === isGenerated);
    const labels = [...new Set(members.map(({ label }) => label))].sort();
    return labels.map((label) => ({
      label,
      isGenerated,
      counts: countAnswers(members.filter((paint) => paint.label === label)),
    }));
  });
  return { rows, goals: listGoals(paints, limits) };
}

export function countAnswers(paints: readonly LabelledPaint[]): Record<PaintAnswer, number> {
  const answers = paints.map(judgeLabel);
  const count = (answer: PaintAnswer) => answers.filter((one) => one === answer).length;
  return {
    right: count('right'),
    neighbour: count('neighbour'),
    wrong: count('wrong'),
    unknown: count('unknown'),
  };
}

function listGoals(paints: readonly LabelledPaint[], limits: PaintLimits): PaintGoal[] {
  const ask = (paint: LabelledPaint, color: string) => askFor(color, paint, limits);
  const colored = paints.filter(({ label }) => !isNeutral(label));
  const neutral = paints.filter(({ label }) => isNeutral(label));
  const answered = (all: readonly LabelledPaint[]) => all.length - countAnswers(all).unknown;
  const own = paints.map((paint) => ask(paint, paint.label));
  const twoStepsOff = neutral.flatMap((one) => namesFor(one, areTwoStepsApart).map((name) => ask(one, name)));
  const otherFamily = paints.flatMap((one) => namesFor(one, areFarApart).map((name) => ask(one, name)));
  const series = listSeries(paints);
  return [
    share('wrong', countAnswers(paints).wrong, paints.length, { most: 0.03 }),
    share('wrong of the coloured', countAnswers(colored).wrong, colored.length, { most: 0.03 }),
    share('answered', answered(paints), paints.length, { least: 0.85 }),
    share('asked in its own colour, failed', countOf(own, true), own.length, { most: 0.02 }),
    share('asked a neutral two steps off, caught', countOf(twoStepsOff, true), twoStepsOff.length, {
      least: 0.9,
    }),
    share('asked in another family, passed', countOf(otherFamily, false), otherFamily.length, { most: 0.01 }),
    share('series of one real car, contradicting', series.filter(contradictsItself).length, series.length, {
      most: 1 / 32,
    }),
  ];
}

function share(what: string, count: number, of: number, limit: PaintGoal['limit']): PaintGoal {
  return { what, count, of, limit };
}

function countOf(verdicts: readonly (boolean | null)[], verdict: boolean): number {
  return verdicts.filter((one) => one === verdict).length;
}

function askFor(color: string, { paint }: LabelledPaint, limits: PaintLimits): boolean | null {
  return contradicts(canonicalColor(color) ?? color, paint, limits);
}

function namesFor({ label }: LabelledPaint, suits: (one: string, other: string) => boolean): string[] {
  return paintNames.filter((name) => suits(label, name));
}

/** The pictures of each real car of which there are several. */
function listSeries(paints: readonly LabelledPaint[]): LabelledPaint[][] {
  const cars = new Set(paints.flatMap(({ car, isGenerated }) => (car === null || isGenerated ? [] : [car])));
  return [...cars]
    .map((car) => paints.filter((paint) => paint.car === car))
    .filter((series) => series.length > 1);
}

function contradictsItself(series: readonly LabelledPaint[]): boolean {
  return pairsOf(series).some(([one, other]) => paintsContradict(one.paint, other.paint) === true);
}
