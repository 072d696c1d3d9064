import { nameTable, phraseTable, wordSet } from './gather-words.ts';

export const sameTable = phraseTable(({ series }) => series?.same);
export const sameWords = wordSet(({ series }) => series?.same);
/** The thing that stays the same: `cars` are enough, `features` need the views beside them, `others` say nothing. */
export const subjectTable = nameTable(['cars', 'features', 'others'], ({ series }) => series);
export const seriesNouns = wordSet(({ series }) => series?.views);
export const seriesSingulars = wordSet(({ series }) => series?.view);
export const eachWords = wordSet(({ series }) => series?.each);
export const acrossWords = wordSet(({ series }) => series?.across);
export const acrossFillers = wordSet(({ series }) => series?.fillers);
export const comparisons = wordSet(({ series }) => series?.comparisons);
export const idTable = phraseTable(({ series }) => series?.ids);
