import { keyAt, type TokenRange } from '../finding/find.ts';
import type { Mark, Token } from '../tokenize.ts';
import {
  badHeadings,
  type CueKind,
  certaintyWords,
  cueWords,
  doubtWords,
  sectionWords,
} from '../vocabulary/cue-words.ts';
import { buildPhraseTable, buildVocabulary, matchPhrase } from '../words/phrase-table.ts';

type PlainCueKind = Exclude<CueKind, 'appear' | 'condition'>;

/** Words that govern how others are meant, and how. `doubt` is an "if" together with its words of doubt. */
export interface Cue extends TokenRange {
  readonly kind: PlainCueKind | 'doubt' | 'negative-section' | 'positive-section';
}

const { appear, ...others } = cueWords;
const cueTable = buildVocabulary<Exclude<CueKind, 'appear'>>(others);
const conditions = new Set(cueWords.condition.map((phrase) => phrase.split(' ')[0]));
const appearTable = buildPhraseTable(appear.map((phrase) => [phrase, phrase] as const));
const sectionTable = buildVocabulary<'negative' | 'positive'>(sectionWords);
const doubtTable = buildPhraseTable(doubtWords.map((phrase) => [phrase, phrase] as const));
const headingTable = buildPhraseTable(badHeadings.map((phrase) => [phrase, phrase] as const));
const headingMarks: readonly Mark[] = ['colon', 'dash'];
const doubtReach = 10;
const certaintyReach = 4;

/** The cue that begins at a word; null when none does. */
export function findCue(tokens: readonly Token[], at: number): Cue | null {
  const section = matchPhrase(sectionTable, tokens, at);
  if (section && isHeading(tokens, section.to, headingMarks)) {
    return { from: at, to: section.to, kind: `${section.value}-section` };
  }
  const heading = matchPhrase(headingTable, tokens, at);
  if (heading && isHeading(tokens, heading.to, ['colon']))
    return { from: at, to: heading.to, kind: 'negate' };
  const match = matchPhrase(cueTable, tokens, at);
  if (!match) return null;
  const doubtEnd = findDoubtAfter(tokens, at, match.to);
  if (doubtEnd !== null) return { from: at, to: doubtEnd, kind: 'doubt' };
  return match.value === 'condition' ? null : { from: at, to: match.to, kind: match.value };
}

function isHeading(tokens: readonly Token[], to: number, marks: readonly Mark[]): boolean {
  return tokens[to]?.marks.some((mark) => marks.includes(mark)) === true;
}

/** "If ... uncertain", "unless ... sure": where the words of doubt end; null when nothing is doubted. */
function findDoubtAfter(tokens: readonly Token[], from: number, to: number): number | null {
  const key = keyAt(tokens, from);
  if (key === 'unless') return findCertainty(tokens, to);
  return conditions.has(key) ? findDoubt(tokens, to) : null;
}

function findCertainty(tokens: readonly Token[], from: number): number | null {
  const offset = tokens.slice(from, from + certaintyReach).findIndex(({ key }) => certaintyWords.has(key));
  return offset < 0 ? null : from + offset + 1;
}

/** The end of words such as "appear" or "be visible" that begin here; null when none do. */
export function findAppearing(tokens: readonly Token[], at: number): number | null {
  return matchPhrase(appearTable, tokens, at)?.to ?? null;
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
