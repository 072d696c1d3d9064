import { isMap, type Node, Pair, YAMLMap } from 'yaml';
import { keyText, uniteKeys } from '../yaml/pairs.ts';
import { isCarPair, isMeantForCar, keyAt, nameCarPairs, nameCasePairs } from './key-names.ts';

/** A case as it is written. */
interface WrittenCase {
  readonly map: YAMLMap;
  /** Those of the map that count. */
  readonly pairs: readonly Pair[];
  /** Pairs of its list, which count unless the case says otherwise. */
  readonly shared: readonly Pair[];
}

/**
 * Puts a case, as people and lists write it, into the form of its schema: other names of keys ("make", "body_type"),
 * facts of the car beside `car` or without it. Every part keeps its place in the source.
 */
export function shapeCase(written: WrittenCase): YAMLMap {
  const pairs = uniteKeys([...nameCasePairs(written.pairs), ...nameCasePairs(written.shared)]);
  const car = pairs.find((pair) => keyText(pair) === 'car');
  const inside = car?.value;
  const isFact = (pair: Pair) => isCarPair(pair) || (!car && isMeantForCar(pair));
  const beside = pairs.some(isCarPair) ? pairs.filter(isFact) : [];
  // A `car` that is no map is the schema's to refuse.
  if (car ? !isMap(inside) : beside.length === 0) return mapAt(pairs, written.map);
  const facts = uniteKeys([...nameCarPairs(isMap(inside) ? inside.items : []), ...beside]);
  const key = car ? (car.key as Node) : keyAt('car', beside[0]?.key as Node);
  const rest = pairs.filter((pair) => pair !== car && !beside.includes(pair));
  return mapAt([...rest, new Pair(key, mapAt(facts, isMap(inside) ? inside : written.map))], written.map);
}

function mapAt(pairs: Pair[], place: YAMLMap): YAMLMap {
  const map = new YAMLMap();
  map.items = pairs;
  map.range = place.range ?? null;
  return map;
}
