import { phrases } from './phrases.ts';

/** Words right before a maker that is not the one of the car: whose photograph it is, or what the car is only compared with. */
export const bystanderCues: readonly string[] = phrases(`
  photo by, photos by, photograph by, photographed by, photography by, picture by, image by, shot by, photo courtesy of,
  image courtesy of, courtesy of, photo credit, competitor of, competitors of, competitor to, competitors to, rival of,
  rivals of, rival to, rivals to, alternative to, similar to, resembling, reminiscent of, comparable to
`);

/** Words that may stand between such words and the maker. */
export const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
