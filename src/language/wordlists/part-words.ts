import type { ColorPart } from '../mention.ts';
import { nameTable, phraseTable, wordSet } from './gather-words.ts';

const parts: readonly ColorPart[] = [
  'paint',
  'lamps',
  'interior',
  'background',
  'lighting',
  'wheels',
  'glass',
  'trim',
  'badge',
  'other',
];

export const partTable = nameTable(parts, ({ parts: words }) => words);
export const paintVerbTable = phraseTable(({ paint }) => paint?.verbs);
export const besideTable = phraseTable(({ paint }) => paint?.beside);
export const asideTable = phraseTable(({ paint }) => paint?.aside);
export const colorModifiers = wordSet(({ paint }) => paint?.modifiers);
export const colorLinks = wordSet(({ paint }) => paint?.links);
export const colorConjunctions = wordSet(({ paint }) => paint?.conjunctions);
export const copulas = wordSet(({ paint }) => paint?.copulas);
export const backdropWords = wordSet(({ paint }) => paint?.backdrops);
export const closingWords = wordSet(({ paint }) => paint?.closers);
