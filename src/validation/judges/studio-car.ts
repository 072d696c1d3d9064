import type { Brand } from '../../model/brand.ts';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import { hasMark } from '../../studio/draw/badges/marks.ts';
import { bodies, type CarSpec } from '../../studio/draw/car-spec.ts';
import { paintNames } from '../../studio/imagine/paint.ts';
import { createDice, type Dice } from '../../studio/random.ts';
import { paintOf, pickInTurn } from '../pictures/clean-base.ts';

/** A car that the studio can draw, and the case that asks for it. */
export interface StudioCar {
  readonly id: string;
  readonly evalCase: EvalCase;
  readonly spec: Omit<CarSpec, 'angle'>;
  readonly color: string;
  readonly dice: Dice;
}

/** Colours that nobody takes for another one of them. */
export const sureColors = [
  'red',
  'yellow',
  'green',
  'blue',
  'black',
  'white',
] as const satisfies readonly string[];

/** The makers whose badge the studio draws as it looks. */
export function listDrawn(brands: readonly Brand[]): Brand[] {
  return brands.filter(({ name }) => hasMark(name));
}

/** Another car for every id; makers and bodies take turns by `turn`. */
export function describeStudioCar(id: string, turn: number, brands: readonly Brand[]): StudioCar {
  const dice = createDice(id);
  const brand = pickInTurn(listDrawn(brands), turn);
  const body = pickInTurn(bodies, turn);
  const color = pickInTurn(
    sureColors.filter((name) => paintNames.includes(name)),
    turn,
  );
  const car = {
    ...{ brand: brand.name, model: `Model ${turn + 1}`, year: 2020, color, bodyType: body },
    ...{ vehicleType: 'легкові', condition: 'used', description: '' },
  };
  const logo = {
    ...{ expected: `${brand.name} badge`, accept: [brand.name] },
    ...{ confusable: brand.confusable, classic: null },
  };
  const evalCase = { id, title: id, why: 'control', car, angles: ['front', 'side', 'rear'] as Angle[], logo };
  const spec = { body, paint: paintOf(color, dice.unit('shade')), badge: brand.name, ...throwDetails(dice) };
  return { id, evalCase, spec, color, dice };
}

/** Wheels, lamps, grille, backdrop and proportions. */
export function throwDetails(dice: Dice) {
  return {
    wheels: dice.whole('wheels', 1000),
    lamps: dice.whole('lamps', 1000),
    grille: dice.whole('grille', 1000),
    backdrop: dice.whole('backdrop', 1000),
    stretch: dice.unit('stretch') * 2 - 1,
  };
}
