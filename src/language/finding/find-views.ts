import type { Angle } from '../../model/car.ts';
import type { Token } from '../tokenize.ts';
import { badgeNouns } from '../vocabulary/badge-words.ts';
import {
  angleWords,
  bareAngles,
  placeVetoes,
  placeWords,
  positionFollowers,
  positionWords,
  viewLinks,
  viewNouns,
} from '../vocabulary/view-words.ts';
import { buildVocabulary } from '../words/phrase-table.ts';
import { breaksBefore, buildMask, findPhrases, type Hit, keyAt, type TokenRange } from './find.ts';

const angleTable = buildVocabulary<Angle>(angleWords);
const positionTable = buildVocabulary<Angle>(positionWords);
const placeTable = buildVocabulary<Angle>(placeWords);
const nounKeys = new Set(badgeNouns);
const listLimit = 8;

/** The views that are asked for; "front, side and rear views" names three. */
export function findAngles(tokens: readonly Token[]): Hit<Angle>[] {
  const phrases = findPhrases(angleTable, tokens);
  const inPhrase = buildMask(phrases);
  const listed = findBareAngles(tokens).filter((hit) => !inPhrase(hit) && leadsToView(tokens, hit.to));
  return [...phrases, ...listed];
}

function findBareAngles(tokens: readonly Token[]): Hit<Angle>[] {
  return tokens.flatMap(({ key }, from) => {
    const angle = bareAngles.get(key);
    return angle === undefined ? [] : [{ from, to: from + 1, value: angle }];
  });
}

/** Whether a list of bare angles goes on from here and ends in "views". */
function leadsToView(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + listLimit; at++) {
    const key = keyAt(tokens, at);
    if (viewNouns.has(key)) return true;
    const isListed = bareAngles.has(key) || viewLinks.has(key);
    if (!isListed || tokens[at]?.marks.some((mark) => mark !== 'comma' && mark !== 'slash')) return false;
  }
  return false;
}

/** The places where a badge can sit; "front badge" names one too. */
export function findPlaces(tokens: readonly Token[], isTaken: (range: TokenRange) => boolean): Hit<Angle>[] {
  const positions = findPhrases(positionTable, tokens).filter(({ to }) => isBarePosition(tokens, to));
  const parts = findPhrases(placeTable, tokens).filter((hit) => !isVetoed(tokens, hit));
  const phrases = [...positions, ...parts].filter((hit) => !isTaken(hit));
  const inPhrase = buildMask(phrases);
  const beforeNoun = findBareAngles(tokens).filter(
    (hit) => !inPhrase(hit) && !isTaken(hit) && nounKeys.has(keyAt(tokens, hit.to)),
  );
  return [...phrases, ...beforeNoun];
}

function isBarePosition(tokens: readonly Token[], to: number): boolean {
  return breaksBefore(tokens, to) || positionFollowers.has(keyAt(tokens, to));
}

function isVetoed(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const veto = to - from === 1 ? placeVetoes[keyAt(tokens, from)] : undefined;
  if (!veto) return false;
  return veto.before.includes(keyAt(tokens, from - 1)) || veto.after.includes(keyAt(tokens, to));
}
