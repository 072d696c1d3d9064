import { keyAt, type TokenRange } from '../finding/find.ts';
import { matchPhrase } from '../phrases/phrase-table.ts';
import type { Token } from '../tokenize.ts';
import type { CueKind } from '../vocabulary/vocabulary.ts';
import {
  appearTable,
  certaintyWords,
  conditionWords,
  cueTable,
  doubtTable,
  faultTable,
} from '../wordlists/cue-words.ts';

/** Words that govern how others are meant, and how. `doubt` is an "if" together with its words of doubt. */
export interface Cue extends TokenRange {
  readonly kind: Exclude<CueKind, 'appear' | 'condition' | 'unless'> | 'doubt';
}

const doubtReach = 10;
const certaintyReach = 4;
const faultReach = 30;

/** The cue that begins at a word; null when none does. */
export function findCue(tokens: readonly Token[], at: number): Cue | null {
  const match = matchPhrase(cueTable, tokens, at);
  if (!match) return null;
  const { value: kind, to } = match;
  const doubtEnd = findDoubtAfter(tokens, at, match);
  if (doubtEnd !== null) return { from: at, to: doubtEnd, kind: 'doubt' };
  if (kind === 'condition') return leadsToFault(tokens, to) ? { from: at, to, kind: 'negate' } : null;
  return { from: at, to, kind: kind === 'unless' ? 'except' : kind };
}

/** "If ... uncertain", "unless ... sure": where the words of doubt end; null when nothing is doubted. */
function findDoubtAfter(
  tokens: readonly Token[],
  from: number,
  { value, to }: { readonly value: CueKind; readonly to: number },
): number | null {
  if (value === 'unless') return findCertainty(tokens, to);
  return conditionWords.has(keyAt(tokens, from)) ? findDoubt(tokens, to) : null;
}

function findCertainty(tokens: readonly Token[], from: number): number | null {
  const offset = tokens.slice(from, from + certaintyReach).findIndex(({ key }) => certaintyWords.has(key));
  return offset < 0 ? null : from + offset + 1;
}

/** The end of words such as "appear" or "be visible" that begin here; null when none do. */
export function findAppearing(tokens: readonly Token[], at: number): number | null {
  return matchPhrase(appearTable, tokens, at)?.to ?? null;
}

/** "If it shows a Toyota badge, the picture is wrong": whether that is what a condition leads to in its sentence. */
function leadsToFault(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + faultReach; at++) {
    if (!tokens[at]?.marks.every((mark) => mark === 'comma' || mark === 'slash' || mark === 'dash'))
      return false;
    if (matchPhrase(faultTable, tokens, at)) return true;
  }
  return false;
}

/** The end of the words of doubt soon after an "if", in the same sentence; null when it doubts nothing. */
function findDoubt(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + doubtReach; at++) {
    if (!tokens[at]?.marks.every((mark) => mark === 'comma' || mark === 'slash')) return null;
    const match = matchPhrase(doubtTable, tokens, at);
    if (match) return match.to;
  }
  return null;
}
