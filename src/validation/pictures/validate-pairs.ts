import type { Angle } from '../../model/car.ts';
import type { CheckStatus } from '../../model/check.ts';
import type { Observation } from '../../model/observation.ts';
import { subjectOf } from '../../model/verdict-log.ts';
import { observePeople } from '../../review/observe-people.ts';
import { createDice } from '../../studio/random.ts';
import { compareStatuses } from '../compare-statuses.ts';
import { type Checker, type Statuses, shownChecks } from '../run-checks.ts';
import type { CleanSeries } from '../series.ts';
import type { Finding, RowInfo } from '../table/finding.ts';
import { areFarApart, areNeighbours, areTwoStepsApart } from './paint-groups.ts';
import { angleFor } from './picture-row.ts';
import { toCheck } from './validate-pictures.ts';

/** Two series whose pictures or whose cases are exchanged. */
interface Pair {
  readonly series: CleanSeries;
  readonly other: CleanSeries;
  readonly verdicts: Statuses;
}

interface PairRow {
  readonly row: RowInfo;
  /** Whether the other series lends itself to it. */
  suits(series: CleanSeries, other: CleanSeries): boolean;
  plant(pair: Pair, check: Checker): Finding | Finding[];
}

const colorOf = ({ evalCase }: CleanSeries) => evalCase.car.color;
const differInColor = (one: CleanSeries, other: CleanSeries) => areFarApart(colorOf(one), colorOf(other));
const nameOf = ({ series, other }: Pair) => `${series.name}, with ${other.name}`;

/** D1, whole series: what the studio draws when it is asked for another colour is the series of that colour. */
const wrongColor: RowInfo = {
  defect: 'D1',
  severity: 'whole series, another family: each picture',
  owners: ['paint-color'],
};
const wrongNeutral: RowInfo = {
  defect: 'D1n',
  severity: 'whole series, a neutral two steps off: each picture',
  owners: ['paint-color'],
};
const nextNeutral: RowInfo = {
  defect: 'D1n',
  severity: 'whole series, the neutral next to it',
  owners: ['paint-color'],
  isKnownLimit: true,
};
/** What pixels can not tell: nothing may pass for it until somebody looks, and then it must be found. */
const anotherCar: RowInfo = {
  defect: 'D15',
  severity: 'one angle of another car in the same paint, a person looked',
  owners: ['same-car'],
};
const anotherCarUnseen: RowInfo = {
  defect: 'D15',
  severity: 'one angle of another car in the same paint, nobody looked',
  owners: ['same-car'],
  isKnownLimit: true,
};

function askForColorOf({ series, other }: Pair): CleanSeries {
  const { evalCase } = series;
  return { ...series, evalCase: { ...evalCase, car: { ...evalCase.car, color: colorOf(other) } } };
}

/** One finding a picture. The prompts stay those of the drawn colour, so `color` falls with it. */
function recolor(row: RowInfo) {
  return (pair: Pair, check: Checker): Finding[] => {
    const changed = check(toCheck(askForColorOf(pair)));
    return pair.series.shots.map(({ angle }) =>
      compareStatuses(pair.verdicts, changed, {
        row,
        name: `${pair.series.name}, ${angle}, asked ${colorOf(pair.other)}`,
        mustFire: [`paint-color@${angle}`],
        mayChange: ['paint-color', 'color'],
      }),
    );
  };
}

function swapShot({ series, other }: Pair, angle: Angle): CleanSeries {
  const foreign = other.shots.find((shot) => shot.angle === angle);
  const shots = series.shots.map((shot) =>
    shot.angle === angle && foreign ? { ...shot, photo: foreign.photo } : shot,
  );
  return { ...series, shots };
}

function swap(row: RowInfo) {
  return (pair: Pair, check: Checker): Finding => {
    const angle = angleFor(pair.series.index);
    const changed = check(toCheck(swapShot(pair, angle)));
    const expected = { row, name: `${nameOf(pair)} at the ${angle}`, mayChange: [`paint-color@${angle}`] };
    return compareStatuses(pair.verdicts, changed, expected);
  };
}

/** The same, with what people say of the foreign picture; null where nobody has looked. */
function swapBeforePeople(answer: 'no' | null) {
  return (row: RowInfo) =>
    (pair: Pair, check: Checker): Finding => {
      const angle = angleFor(pair.series.index);
      const swapped = swapShot(pair, angle);
      const clean = check({ ...toCheck(pair.series), observations: [] });
      const changed = check({ ...toCheck(swapped), observations: answersTo(swapped, angle, answer) });
      // With nobody's answers the clean series is open too: what moves beside the owner is cross-talk, the paint first.
      return compareStatuses(clean, changed, { row, name: `${nameOf(pair)} at the ${angle}` });
    };
}

function answersTo(
  { evalCase, shots }: CleanSeries,
  angle: Angle,
  value: 'no' | null,
): readonly Observation[] {
  const image = shots.find((shot) => shot.angle === angle)?.photo?.sha256;
  if (value === null || image === undefined) return [];
  const subject = subjectOf({ image, case: evalCase.id, angle, question: 'same-car' });
  const vote = { rater: 'planted', answer: value, fault: null, carriedFrom: null };
  return observePeople({ case: evalCase.id, shots }, new Map([[subject, { value, votes: [vote] }]]));
}

const asked = ['brand', 'model', 'color', 'body-type'];

function relabel(row: RowInfo) {
  return (pair: Pair, check: Checker): Finding => {
    const { evalCase } = pair.other;
    const changed = check(toCheck({ ...pair.series, evalCase }));
    const badge = ['expected-logo', 'wrong-logo-absent', 'exclusions', 'logo-description'];
    const mayChange = [...asked, 'year', ...badge, ...shownChecks.filter((id) => id === 'paint-color')];
    return compareStatuses(pair.verdicts, changed, { row, name: nameOf(pair), mayChange });
  };
}

function areOtherCars(one: CleanSeries, other: CleanSeries): boolean {
  const [car, foreign] = [one.evalCase.car, other.evalCase.car];
  return (
    car.brand !== foreign.brand &&
    car.model !== foreign.model &&
    car.bodyType !== foreign.bodyType &&
    differInColor(one, other)
  );
}

const sameColorOtherBody = (one: CleanSeries, other: CleanSeries) =>
  colorOf(one) === colorOf(other) && one.evalCase.car.bodyType !== other.evalCase.car.bodyType;

function define(row: RowInfo, suits: PairRow['suits'], make: (row: RowInfo) => PairRow['plant']): PairRow {
  return { row, suits, plant: make(row) };
}

const pairRows: readonly PairRow[] = [
  define(wrongColor, differInColor, recolor),
  define(wrongNeutral, (one, other) => areTwoStepsApart(colorOf(one), colorOf(other)), recolor),
  define(nextNeutral, (one, other) => areNeighbours(colorOf(one), colorOf(other)), recolor),
  define(
    { defect: 'D5', severity: 'one angle of a car of another paint', owners: ['same-paint'] },
    differInColor,
    swap,
  ),
  define(
    { defect: 'D8', severity: 'scored against another case: what was asked', owners: asked },
    areOtherCars,
    relabel,
  ),
  define(
    { defect: 'D8', severity: 'scored against another case: paint shown', owners: ['paint-color'] },
    areOtherCars,
    relabel,
  ),
  define(anotherCar, sameColorOtherBody, swapBeforePeople('no')),
  define(anotherCarUnseen, sameColorOtherBody, swapBeforePeople(null)),
];

/** Plants what takes two series. Nothing is drawn: the measures of the clean base are exchanged. */
export function validatePairs(clean: readonly CleanSeries[], check: Checker): Finding[] {
  const verdicts = new Map<CleanSeries, ReadonlyMap<string, CheckStatus>>();
  for (const series of clean) verdicts.set(series, check(toCheck(series)));
  return pairRows.flatMap((row) =>
    clean.flatMap((series) => {
      const other = chooseOther(row, series, clean);
      const known = verdicts.get(series);
      return other && known ? row.plant({ series, other, verdicts: known }, check) : [];
    }),
  );
}

function chooseOther(
  { row, suits }: PairRow,
  series: CleanSeries,
  clean: readonly CleanSeries[],
): CleanSeries | null {
  const [first, ...rest] = clean.filter((other) => suits(series, other));
  if (first === undefined) return null;
  return createDice(`${row.defect} ${row.severity} ${series.name}`).pick('other', [first, ...rest]);
}
