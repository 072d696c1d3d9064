import { type Node, Pair, Scalar } from 'yaml';
import { suggest } from '../check/suggest.ts';
import { keyText } from '../yaml/pairs.ts';

/** The keys of a car, and how lists in other languages and of other programs call them. */
const carKeys = {
  brand: 'make maker manufacturer marque marke марка виробник производитель',
  model: 'модель modell modelname',
  year: 'modelyear baujahr рік год ріквипуску годвыпуска',
  color: 'colour paint farbe колір цвет',
  bodyType: 'body bodystyle кузов типкузова karosserie',
  vehicleType: '',
  condition: 'стан состояние',
  description: 'опис описание',
};

const caseKeys = { id: '', title: '', why: 'reason', car: '', angles: 'angle views', logo: '' };

/** Keys that hold a list of cars. */
const listKeys: ReadonlySet<string> = new Set(
  'cars cases vehicles autos автомобілі автомобили авто'.split(' '),
);

const carNames = nameKeys(carKeys);
const allNames = new Map([...carNames, ...nameKeys(caseKeys)]);

/** Gives the pairs of a car its own names of keys: "Colour", `body_type`. A key that is there already stays alone. */
export function nameCarPairs(pairs: readonly Pair[]): Pair[] {
  return namePairs(pairs, carNames);
}

/** As `nameCarPairs`, for a case, which may hold the facts of the car beside its own. */
export function nameCasePairs(pairs: readonly Pair[]): Pair[] {
  return namePairs(pairs, allNames);
}

/** Whether a pair, by its own name, is a fact of the car. */
export function isCarPair(pair: Pair): boolean {
  return Object.hasOwn(carKeys, keyText(pair) ?? '');
}

/** Whether a pair is a list of cars. */
export function isListPair(pair: Pair): boolean {
  return listKeys.has(fold(keyText(pair) ?? ''));
}

/** Whether a key that nothing is called is meant for the car, where its facts stand beside those of the case. */
export function isMeantForCar(pair: Pair): boolean {
  return !isKnownPair(pair) && suggest(keyText(pair) ?? '', Object.keys(caseKeys)) === null;
}

/** Whether a pair, by its own name, is one that cases have. */
export function isKnownPair(pair: Pair): boolean {
  return isCarPair(pair) || Object.hasOwn(caseKeys, keyText(pair) ?? '');
}

/** The field of a car or a case that a column of a table is called by; null for a name that nothing is called. */
export function fieldCalled(name: string): string | null {
  return allNames.get(fold(name)) ?? null;
}

function nameKeys(keys: Readonly<Record<string, string>>): Map<string, string> {
  const entries = Object.entries(keys).flatMap(([key, others]) =>
    [fold(key), ...others.split(' ').filter((other) => other !== '')].map((name) => [name, key] as const),
  );
  return new Map(entries);
}

function fold(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/gu, '');
}

function namePairs(pairs: readonly Pair[], names: ReadonlyMap<string, string>): Pair[] {
  const taken = new Set(pairs.map(keyText));
  return pairs.map((pair) => {
    const written = keyText(pair);
    const name = written === null ? undefined : names.get(fold(written));
    if (name === undefined || taken.has(name)) return pair;
    taken.add(name);
    return new Pair(keyAt(name, pair.key as Node), pair.value);
  });
}

/** A key with a place in the source that is not its own words. */
export function keyAt(name: string, place: Node | null): Scalar {
  const key = new Scalar(name);
  key.range = place?.range ?? null;
  return key;
}
