import type { CarModel } from '../../cases/models/car-model.ts';
import { readModels } from '../../cases/models/read-models.ts';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { type PlannedSeries, planSeries, shotKey } from '../../generator/plan-series.ts';
import type { ShotRequest, Target } from '../../generator/target.ts';
import { type Brand, listDescribed } from '../../model/brand.ts';
import type { EvalCase } from '../../model/case.ts';
import type { Shot } from '../../model/shot.ts';
import { type StraightAngle, straightAngles } from '../../model/vocabulary.ts';
import { loadBuiltInPrompt } from '../../prompts/templates/load-prompts.ts';
import { givePrompt } from '../../prompts/templates/prompt-target.ts';
import { bodies, type CarSpec } from '../../studio/draw/car-spec.ts';
import { paintHex, paintNames } from '../../studio/imagine/paint.ts';
import { createDice } from '../../studio/random.ts';
import { createStudioTarget } from '../../targets/studio/studio.ts';
import type { Inspected } from './inspect-picture.ts';

/** A car of the base before it is drawn. */
export interface PlannedCar {
  readonly name: string;
  readonly index: number;
  readonly evalCase: EvalCase;
  readonly planned: PlannedSeries;
  readonly target: Target;
  /** What the studio draws, as data: no prompt is read for it. */
  readonly spec: Omit<CarSpec, 'angle'>;
}

/** Only described, never asked over the network. */
export const studioTarget = createStudioTarget({ baseUrl: 'http://127.0.0.1:9', notes: [], id: 'studio' });

/** Plans series over all brands, bodies and colours in turn; details come from dice, so that equal sizes are equal bases. */
export async function planBase(size: number, brands: readonly Brand[]): Promise<PlannedCar[]> {
  const knowledge = createCatalogueKnowledge(brands);
  const makers = listDescribed(brands);
  const models = await readModels();
  const target = givePrompt(studioTarget, await loadBuiltInPrompt());
  return Promise.all(
    Array.from({ length: size }, async (_, index) => {
      const { evalCase, spec, name } = describeCar(index, makers, models);
      const planned = await planSeries(evalCase, { sample: 1 }, { target, knowledge });
      return { name, index, evalCase, planned, target, spec };
    }),
  );
}

function describeCar(index: number, brands: readonly Brand[], models: readonly CarModel[]) {
  const dice = createDice(`validation ${index}`);
  const brand = pickInTurn(brands, index);
  // After each round of the colours the bodies are one further on: every colour meets every body.
  const body = pickInTurn(bodies, index + 2 * Math.floor(index / paintNames.length));
  const color = pickInTurn(paintNames, index);
  const name = `${String(index).padStart(3, '0')} ${brand.name} ${body} ${color}`;
  const car = {
    brand: brand.name,
    model: pickInTurn(modelsOf(brand, models), dice.whole('model', 1000)),
    year: 2005 + dice.whole('year', 20),
    color,
    bodyType: body,
    ...{ vehicleType: 'легкові', condition: 'used', description: '' },
  };
  const logo = {
    expected: `${brand.name} badge`,
    accept: [brand.name],
    confusable: brand.confusable,
    classic: null,
  };
  const evalCase = { id: `car-${index}`, title: name, why: 'clean', car, angles: [...straightAngles], logo };
  return {
    evalCase,
    name,
    spec: { body, paint: paintOf(color, dice.unit('shade')), ...details(dice, brand) },
  };
}

/** A car of one maker by the name of another's model would be a prompt that nobody writes. Of two makers none is listed. */
function modelsOf({ name }: Brand, models: readonly CarModel[]): string[] {
  const own = new Set(models.filter(({ brand }) => brand === name).map(({ model }) => model));
  return own.size === 0 ? ['One'] : [...own];
}

function details(dice: ReturnType<typeof createDice>, brand: Brand) {
  return {
    badge: brand.name,
    wheels: dice.whole('wheels', 1000),
    lamps: dice.whole('lamps', 1000),
    grille: dice.whole('grille', 1000),
    backdrop: dice.whole('backdrop', 1000),
    stretch: dice.unit('stretch') * 2 - 1,
  };
}

/** The paint of a colour name, which must be one of the studio's. */
export function paintOf(color: string, shade: number): string {
  const paint = paintHex(color, shade);
  if (paint === null) throw new RangeError(`Expected a colour of the studio, got "${color}"`);
  return paint;
}

/** Round and round; throws for an empty list. */
export function pickInTurn<T>(list: readonly T[], index: number): T {
  const picked = list[index % list.length];
  if (picked === undefined) throw new RangeError('Expected a list that is not empty');
  return picked;
}

/** The shot of one angle as a run would write it down. */
export function makeShot(car: PlannedCar, angle: StraightAngle, inspected: Inspected): Shot {
  const { request } = car.planned;
  const { prompt, negativePrompt, seed } = shotOf(request.shots, angle);
  return {
    key: shotKey(car.target, request, angle),
    angle,
    ...{ prompt, sentPrompt: prompt, negativePrompt, seed, sessionId: request.sessionId },
    ...{ url: null, startedAtMs: 0, latencyMs: 1000, attempts: [], warnings: [] },
    ...inspected,
  };
}

function shotOf(shots: readonly ShotRequest[], angle: StraightAngle): ShotRequest {
  const shot = shots.find((candidate) => candidate.angle === angle);
  if (!shot) throw new RangeError(`Expected a request for the ${angle} picture`);
  return shot;
}
