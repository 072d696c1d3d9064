import type { Angle } from '../../model/car.ts';
import type { Token } from '../tokenize.ts';
import { badgeNounKeys } from '../wordlists/badge-words.ts';
import { isVetoed } from '../wordlists/vetoes.ts';
import {
  angleTable,
  bareAngles,
  placeTable,
  placeVetoes,
  positionFollowers,
  positionTable,
  viewLinks,
  viewNouns,
} from '../wordlists/view-words.ts';
import { breaksBefore, buildMask, findPhrases, type Hit, keyAt, type TokenRange } from './find.ts';
import { findTurnedViews } from './find-turned-views.ts';
import { shareTurns } from './share-turns.ts';

const listLimit = 8;

/** The views that are asked for; "front, side and rear views" names three. */
export function findAngles(tokens: readonly Token[]): Hit<Angle>[] {
  const phrases = findPhrases(angleTable, tokens);
  const inPhrase = buildMask(phrases);
  const bare = findBareAngles(tokens).filter((hit) => !inPhrase(hit));
  const sides = [...phrases, ...bare];
  const turned = shareTurns(tokens, { sides, turned: findTurnedViews(tokens, sides) });
  const isTurned = buildMask(turned);
  const starts = new Set(turned.map(({ from }) => from));
  const listed = bare.filter((hit) => !isTurned(hit) && leadsToView(tokens, hit.to, starts));
  return [...phrases.filter((hit) => !isTurned(hit)), ...turned, ...listed];
}

function findBareAngles(tokens: readonly Token[]): Hit<Angle>[] {
  return tokens.flatMap(({ key }, from) => {
    const angle = bareAngles.get(key);
    return angle === undefined ? [] : [{ from, to: from + 1, value: angle }];
  });
}

/** Whether a list of bare angles goes on from here and ends in "views", or in a view that is turned. */
function leadsToView(tokens: readonly Token[], from: number, turned: ReadonlySet<number>): boolean {
  for (let at = from; at < from + listLimit; at++) {
    const key = keyAt(tokens, at);
    if (viewNouns.has(key) || turned.has(at)) return true;
    const isListed = bareAngles.has(key) || viewLinks.has(key);
    if (!isListed || tokens[at]?.marks.some((mark) => mark !== 'comma' && mark !== 'slash')) return false;
  }
  return false;
}

/** The places where a badge can sit; "front badge" names one too. */
export function findPlaces(tokens: readonly Token[], isTaken: (range: TokenRange) => boolean): Hit<Angle>[] {
  const positions = findPhrases(positionTable, tokens).filter(({ to }) => isBarePosition(tokens, to));
  const parts = findPhrases(placeTable, tokens).filter((hit) => !isVetoed(placeVetoes, tokens, hit));
  const phrases = [...positions, ...parts].filter((hit) => !isTaken(hit));
  const inPhrase = buildMask(phrases);
  const beforeNoun = findBareAngles(tokens).filter(
    (hit) => !inPhrase(hit) && !isTaken(hit) && badgeNounKeys.has(keyAt(tokens, hit.to)),
  );
  return [...phrases, ...beforeNoun];
}

function isBarePosition(tokens: readonly Token[], to: number): boolean {
  return breaksBefore(tokens, to) || positionFollowers.has(keyAt(tokens, to));
}
