import type en from './html/templates/strings.en.json';
import type uk from './html/templates/strings.uk.json';

/** The names of all texts of the report that every language has words for: no other name compiles, computed ones included. */
export type TextKey = keyof typeof en & keyof typeof uk;
