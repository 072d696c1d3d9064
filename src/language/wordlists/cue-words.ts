import { buildNameTable } from '../phrases/phrase-table.ts';
import { cueKinds } from '../vocabulary/vocabulary.ts';
import { phraseTable, wordSet, wordsByName } from './gather-words.ts';

const { appear: _, ...governing } = wordsByName(cueKinds, ({ cues }) => cues);

/** Every cue but those that only speak together with a negation, see `CueKind`. */
export const cueTable = buildNameTable(governing);
export const appearTable = phraseTable(({ cues }) => cues?.appear);
/** First words of conditions. */
export const conditionWords: ReadonlySet<string> = new Set(
  governing.condition.map((phrase) => phrase.split(' ')[0] ?? ''),
);
/** Negations of one word. */
export const negations: ReadonlySet<string> = new Set(governing.negate);
export const doubtTable = phraseTable(({ grammar }) => grammar?.doubt);
export const faultTable = phraseTable(({ grammar }) => grammar?.faults);
export const certaintyWords = wordSet(({ grammar }) => grammar?.certainty);

export const andWords = wordSet(({ grammar }) => grammar?.and);
export const articles = wordSet(({ grammar }) => grammar?.articles);
export const withWords = wordSet(({ grammar }) => grammar?.with);
export const withoutWords = wordSet(({ grammar }) => grammar?.without);
export const auxiliaries = wordSet(({ grammar }) => grammar?.auxiliaries);
export const infinitiveMarks = wordSet(({ grammar }) => grammar?.infinitives);
export const suspending = wordSet(({ grammar }) => grammar?.suspending);
export const resuming = wordSet(({ grammar }) => grammar?.or);
export const lightWords = wordSet(({ grammar }) => grammar?.light);
export const objectNegations = wordSet(({ grammar }) => grammar?.objectNegations);
export const swapLinks = wordSet(({ grammar }) => grammar?.swapLinks);
/** Words between what is changed and what it becomes: "change the paint to blue". */
export const changeLinks = wordSet(({ grammar }) => grammar?.changeLinks);
export const listFillers = wordSet(({ grammar }) => grammar?.listFillers);
