import type { Truth } from '../../judge/simulated/truth.ts';
import type { Brand } from '../../model/brand.ts';
import { type Angle, angles } from '../../model/car.ts';
import { bodies } from '../../studio/draw/car-spec.ts';
import { createDice } from '../../studio/random.ts';
import { pickInTurn } from '../pictures/clean-base.ts';
import { nextAngle } from '../pictures/picture-row.ts';
import type { RowInfo } from '../table/finding.ts';
import { listDrawn } from './studio-car.ts';

/** What a picture shows in place of what was asked, at some angles. */
export type Planted = Readonly<Partial<Record<Angle, Partial<Truth>>>>;

/** What it is planted in. */
export interface JudgedCar {
  readonly index: number;
  readonly truth: Truth;
  readonly angle: Angle;
  readonly brands: readonly Brand[];
}

/** A defect that only somebody who looks can tell, as what pictures show. */
export interface JudgedRow {
  readonly row: RowInfo;
  plant(car: JudgedCar): Planted;
  /** Fires rightly beside the owners. */
  readonly mayChange?: readonly string[];
}

const identity = ['brand-model', 'body-shown', 'right-badge', 'no-wrong-badge', 'same-car'];

function rivalOf({ index, truth, brands }: JudgedCar): string {
  const rivals = listDrawn(brands).filter(({ name }) => name !== truth.badge);
  return pickInTurn(rivals, createDice(`rival ${index}`).whole('maker', 1000)).name;
}

/** Another car altogether. */
function otherCar(car: JudgedCar): Partial<Truth> {
  const maker = rivalOf(car);
  const others = bodies.filter((body) => body !== car.truth.body && body !== 'suv' && body !== 'wagon');
  return { car: 'another', name: `${maker} Other`, badge: maker, body: pickInTurn(others, car.index) };
}

const at = (planted: Partial<Truth>, where: readonly Angle[]): Planted =>
  Object.fromEntries(where.map((angle) => [angle, planted]));

/** A badge is on the front or the rear. */
const badgeAngle = ({ angle }: JudgedCar): Angle => (angle === 'side' ? 'front' : angle);

export const judgedRows: readonly JudgedRow[] = [
  {
    row: {
      defect: 'D2',
      severity: "another maker's badge on one picture",
      owners: ['right-badge', 'no-wrong-badge'],
    },
    plant: (car) => at({ badge: rivalOf(car) }, [badgeAngle(car)]),
  },
  {
    row: { defect: 'D5', severity: 'another car in one angle', owners: ['same-car'] },
    plant: (car) => at(otherCar(car), [car.angle]),
    mayChange: identity,
  },
  {
    row: {
      defect: 'D8',
      severity: 'pictures of another case',
      owners: ['brand-model', 'right-badge'],
    },
    plant: (car) => at(otherCar(car), angles),
    mayChange: identity,
  },
  {
    row: { defect: 'D9', severity: 'front and rear exchanged', owners: ['angle-shown'] },
    plant: () => ({ front: { view: 'rear' }, rear: { view: 'front' } }),
  },
  {
    row: { defect: 'D10', severity: 'words over one picture', owners: ['overlay-text'] },
    plant: ({ angle }) => at({ hasOverlay: true }, [angle]),
  },
  {
    row: {
      defect: 'D15',
      severity: 'one angle of another car of the same paint',
      owners: ['same-car'],
    },
    plant: ({ angle }) => at({ car: 'another' }, [angle]),
  },
  {
    row: { defect: 'D16', severity: 'two cars on two angles', owners: ['whole-car'] },
    plant: ({ angle }) => at({ whole: 'two or more cars' }, [angle, nextAngle(angle)]),
  },
  {
    row: { defect: 'D16', severity: 'cut off on one angle, a doubt', owners: ['whole-car'] },
    plant: ({ angle }) => at({ whole: 'one car that is cut off' }, [angle]),
  },
];
