import type { Angle } from '../../model/car.ts';
import { angles as angleNames } from '../../model/vocabulary.ts';
import { nameTable, phraseTable, wordSet, wordsByName } from './gather-words.ts';
import { gatherVetoes, type Neighbours } from './vetoes.ts';

export const angleTable = nameTable(angleNames, ({ angles }) => angles);
export const placeTable = nameTable(angleNames, ({ places }) => places);
export const positionTable = nameTable(angleNames, ({ positions }) => positions);
export const viewLinks = wordSet(({ views }) => views?.links);
export const viewNouns = wordSet(({ views }) => views?.nouns);
export const quarterTable = phraseTable(({ views }) => views?.quarters);
export const quarterNouns = wordSet(({ views }) => views?.quarterNouns);
export const manners = wordSet(({ views }) => views?.manners);
export const joiners = wordSet(({ views }) => views?.joiners);
export const positionFollowers = wordSet(({ views }) => views?.followers);

export const bareAngles: ReadonlyMap<string, Angle> = new Map(
  Object.entries(wordsByName(angleNames, ({ bareAngles: words }) => words)).flatMap(([angle, words]) =>
    words.map((word) => [word, angle as Angle]),
  ),
);

export const placeVetoes: ReadonlyMap<string, Neighbours> = gatherVetoes(({ placeVetoes: vetoes }) => vetoes);
