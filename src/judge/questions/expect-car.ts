import { canonicalBody } from '../../language/bodies.ts';
import { readColor } from '../../language/colors.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import type { Expected } from './question.ts';

/** What a picture of a case should show from this side. */
export function expectCar({ car, logo }: EvalCase, angle: Angle, lexicon: Lexicon): Expected {
  return {
    angle,
    body: car.bodyType === null ? null : canonicalBody(car.bodyType),
    paint: readColor(car.color),
    makers: logo.accept,
    name: nameCar(car),
    lexicon,
  };
}

/** As `brand-model` offers it beside others. */
export function nameCar({ brand, model }: Pick<EvalCase['car'], 'brand' | 'model'>): string {
  return `${brand} ${model}`;
}
