import slugify from 'slugify';
import { maxCaseIdLength } from '../../model/patterns.ts';

/** For a hyphen and a number behind the id. */
const numberRoom = 6;

/** Puts any text into the form of a case id: "BMW_X5" is `bmw-x5`, "Лада Веста" `lada-vesta`; empty where nothing is left. */
export function toCaseId(text: string): string {
  const words = text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return slugify(words, { lower: true, strict: true })
    .slice(0, maxCaseIdLength - numberRoom)
    .replace(/-$/u, '');
}
