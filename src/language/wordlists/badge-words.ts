import { phraseTable, wordSet, wordsOf } from './gather-words.ts';

export const badgeNouns = wordsOf(({ badges }) => badges?.nouns);
/** Keys of those nouns that are one word. */
export const badgeNounKeys: ReadonlySet<string> = new Set(badgeNouns);
export const badgeShapes = wordsOf(({ badges }) => badges?.shapes);
export const shapeTable = phraseTable(({ badges }) => badges?.shapes);
/** Shapes before the maker's name: "losange Renault", but "Renault diamond". */
export const leadingShapes = wordSet(({ makersFollow, badges }) => (makersFollow ? badges?.shapes : ''));
export const badgeModifiers = wordSet(({ badges }) => badges?.modifiers);
export const otherWords = wordSet(({ badges }) => badges?.others);
export const flawWords = wordSet(({ badges }) => badges?.flaws);
export const backPointers = wordSet(({ badges }) => badges?.pointers);
export const genericModifiers = wordSet(({ badges }) => badges?.generic);
export const badgeLinks = wordSet(({ badges }) => badges?.links);
export const ofWords = wordSet(({ badges }) => badges?.of);
export const rivalTable = phraseTable(({ badges }) => badges?.rivals);
export const blankTable = phraseTable(({ badges }) => badges?.blank);
/** Words for a name as such, which stand in lists beside badges: "no other names or logos". */
export const nameWords = wordsOf(({ badges }) => badges?.names);
export const letteringWords = wordsOf(({ badges }) => badges?.lettering);
export const letteringTable = phraseTable(({ badges }) => badges?.lettering);

/** Words between the items of a list. */
export const listWords = wordSet(({ grammar }) => grammar?.lists);
