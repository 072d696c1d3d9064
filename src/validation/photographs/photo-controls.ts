import { readFile } from 'node:fs/promises';
import type { Control, ControlWanted, DealControl } from '../../judge/calibration/control.ts';
import type { SourcePicture } from '../../judge/pictures/prepare-pictures.ts';
import { bodyNames } from '../../language/bodies.ts';
import type { Brand } from '../../model/brand.ts';
import type { ControlAnswer } from '../../model/calibration.ts';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import { viewsWithoutBadge } from '../../model/vocabulary.ts';
import { listDrawn } from '../judges/studio-car.ts';
import { pickInTurn } from '../pictures/clean-base.ts';
import type { LabelledPhoto } from './read-labelled.ts';

/** Photographs to make controls of, and the makers whose badges can be offered beside theirs. */
interface Stock {
  readonly photos: readonly LabelledPhoto[];
  readonly brands: readonly Brand[];
}

/**
 * Controls made of photographs by what people say they show: a right one is asked as the car that it is, a wrong one as
 * another. No question names the car, so nothing has to be painted or pasted. No car is dealt twice for one question.
 *
 * @param before answers there are of the judge, whose cars are used up
 */
export function dealFromPhotos(stock: Stock, before: readonly ControlAnswer[]): DealControl {
  const used = new Map<string, Set<string>>();
  for (const { question, kind, cars } of before)
    if (kind === 'photograph') for (const car of cars) usedOf(used, question).add(car);
  return async (wanted) => {
    const cars = usedOf(used, wanted.question.id);
    const control = findControl(wanted, {
      ...stock,
      photos: stock.photos.filter(({ car }) => !cars.has(car)),
    });
    for (const car of control?.cars ?? []) cars.add(car);
    return control;
  };
}

function usedOf(used: Map<string, Set<string>>, question: string): Set<string> {
  const cars = used.get(question) ?? new Set();
  used.set(question, cars);
  return cars;
}

/** What a picture is asked as; null where it is not known what would be right, or wrong. */
type AskAs = (photo: LabelledPhoto, wanted: ControlWanted, stock: Stock) => Partial<EvalCase['car']> | null;

const askAs: Readonly<Record<string, AskAs>> = {
  'right-badge': askBadge,
  'no-wrong-badge': askBadge,
  'body-shown'({ body }, { side, turn }) {
    if (body === null) return null;
    const others = bodyNames.filter((one) => one !== body);
    return { bodyType: side === 'right' ? body : pickInTurn(others, turn) };
  },
  'angle-shown': ({ view }) => (view === null ? null : {}),
  'whole-car': ({ isWhole }, { side }) => (isWhole === (side === 'right') ? {} : null),
  // Where the badge is painted over goes by the view.
  'brand-model'({ maker, model, view }, { side, turn }, { photos }) {
    if (maker === null || model === null || view === null) return null;
    if (side === 'right') return { brand: maker, model };
    const others = photos.filter((one) => one.maker !== null && one.model !== null && one.maker !== maker);
    const other = others.length === 0 ? null : pickInTurn(others, turn);
    return other && { brand: other.maker ?? '', model: other.model ?? '' };
  },
};

/** A wrong one is asked as a maker whose badge is taken for this one, where there is such a one. */
function askBadge({ maker, view }: LabelledPhoto, { side, turn }: ControlWanted, { brands }: Stock) {
  const drawn = listDrawn(brands);
  if (maker === null || view === null || viewsWithoutBadge.includes(view)) return null;
  if (side === 'right') return drawn.some(({ name }) => name === maker) ? { brand: maker } : null;
  const others = drawn.filter(({ name }) => name !== maker);
  const alike = others.filter(({ confusable }) => confusable.includes(maker));
  return { brand: pickInTurn(alike.length > 0 ? alike : others, turn).name };
}

function findControl(wanted: ControlWanted, stock: Stock): Control | null {
  if (wanted.question.sends.includes('other')) return findPair(wanted, stock);
  for (const photo of stock.photos) {
    const car = askAs[wanted.question.id]?.(photo, wanted, stock) ?? null;
    if (car !== null) return toControl([photo], 'photos', { evalCase: toCase(photo, car, stock), wanted });
  }
  return null;
}

type Likeness = (one: LabelledPhoto, other: LabelledPhoto) => boolean;

/** Pairs of two cars are never of one maker and model: then nobody can have taken one car for two. */
const areTwo: Likeness = (one, other) => isNamed(one) && isNamed(other) && nameOf(one) !== nameOf(other);
const areOneBody: Likeness = (one, other) => one.body !== null && one.body === other.body;

/** The hardest first: of one body and colour, of one body, any. */
const likenesses: Readonly<Record<ControlWanted['side'], readonly Likeness[]>> = {
  right: [(one, other) => one.car === other.car && one.isOneCar && one.sha256 !== other.sha256],
  wrong: [
    (one, other) => areTwo(one, other) && areOneBody(one, other) && one.color === other.color,
    (one, other) => areTwo(one, other) && areOneBody(one, other),
    areTwo,
  ],
};

function findPair(wanted: ControlWanted, stock: Stock): Control | null {
  for (const isPair of likenesses[wanted.side])
    for (const one of stock.photos) {
      const other = stock.photos.find((candidate) => isPair(one, candidate));
      if (other) return toControl([one, other], 'pairs', { evalCase: toCase(one, {}, stock), wanted });
    }
  return null;
}

function isNamed({ maker, model }: LabelledPhoto): boolean {
  return maker !== null && model !== null;
}

function nameOf({ maker, model }: LabelledPhoto): string {
  return JSON.stringify([maker, model]);
}

/** Seen from elsewhere: another view than this one and its neighbours. */
const away: Readonly<Record<Angle, Angle>> = {
  ...{ front: 'rear', front34: 'rear', rear: 'front', rear34: 'front', side: 'front' },
};

function toControl(
  photos: readonly LabelledPhoto[],
  source: Control['source'],
  { evalCase, wanted: { question, side } }: { readonly evalCase: EvalCase; readonly wanted: ControlWanted },
): Control {
  const isAway = question.id === 'angle-shown' && side === 'wrong';
  return {
    ...{ kind: 'photograph', source, evalCase, cars: [...new Set(photos.map(({ car }) => car))] },
    pictures: photos.map(({ view, ...photo }) => toPicture(photo, isAway ? away[view ?? 'front'] : view)),
  };
}

/** What nobody knows the view of is asked nothing that depends on it. */
function toPicture(
  { path, sha256 }: Pick<LabelledPhoto, 'path' | 'sha256'>,
  view: Angle | null,
): SourcePicture {
  return { angle: view ?? 'front', sha256, read: () => readFile(path) };
}

function toCase(photo: LabelledPhoto, asked: Partial<EvalCase['car']>, { brands }: Stock): EvalCase {
  const { car: id, maker, model, body, color, view } = photo;
  const car = {
    ...{ brand: maker ?? 'unknown', model: model ?? 'unknown', year: null, color: color ?? 'unknown' },
    ...{ bodyType: body, vehicleType: 'легкові', condition: 'used', description: '', ...asked },
  };
  const confusable = brands.find(({ name }) => name === car.brand)?.confusable ?? [];
  const logo = { expected: `${car.brand} badge`, accept: [car.brand], confusable, classic: null };
  return { id, title: id, why: 'control', car, angles: [view ?? 'front'], logo };
}
