import { inflectAll } from './cyrillic-endings.ts';
import { phrases } from './phrases.ts';

/**
 * Paint colours by canonical name. A shade belongs to the family a person would name from across the street;
 * silver is a colour of its own, and so is metallic grey, which is what silver paint is called in German catalogues.
 */
export const colorWords = {
  black: [
    ...phrases(`
      black, jet black, pitch black, midnight black, obsidian, onyx, ebony
    `),
    ...inflectAll('чорн:hard черн:hard'),
  ],
  white: [
    ...phrases(`
      white, pearl white, white pearl, snow white, off white, ivory, alpine white
    `),
    ...inflectAll('біл:hard бел:hard білосніжн:hard белоснежн:hard'),
  ],
  silver: [
    ...phrases(`
      silver, silvery, metallic grey, metallic gray, grey metallic, gray metallic, silver grey,
      silver gray, grey silver, gray silver, silver metallic
    `),
    ...inflectAll('срібляст:hard срібн:hard серебрист:hard серебрян:hard'),
  ],
  grey: [
    ...phrases(`
      grey, gray, graphite, anthracite, gunmetal, gun metal, charcoal, slate grey, slate gray
    `),
    ...inflectAll('сір:hard сер:hard графітов:hard графитов:hard'),
  ],
  red: [
    ...phrases(`
      red, burgundy, maroon, crimson, scarlet, ruby, wine red, cherry red, carmine, vermilion
    `),
    ...inflectAll('червон:hard красн:hard бордов:hard вишнев:hard вишнёв:hard'),
  ],
  blue: [
    ...phrases(`
      blue, navy, azure, royal blue, sapphire, cobalt, indigo, ultramarine, midnight blue, sky blue,
      light blue, dark blue, navy blue, baby blue, steel blue, electric blue
    `),
    ...inflectAll('син:soft синь:fixed блакитн:hard голуб:hard лазуров:hard темносин:soft'),
  ],
  green: [
    ...phrases(`
      green, british racing green, emerald, olive, lime, forest green, mint green, khaki
    `),
    ...inflectAll('зелен:hard зелён:hard смарагдов:hard изумрудн:hard салатов:hard оливков:hard'),
  ],
  yellow: ['yellow', 'mustard', 'lemon yellow', ...inflectAll('жовт:hard желт:hard жёлт:hard')],
  orange: [
    ...['orange', 'amber', 'tangerine', 'burnt orange'],
    ...inflectAll('помаранчев:hard оранжев:hard жовтогаряч:hard'),
  ],
  brown: [
    ...phrases(`
      brown, bronze, chocolate, mocha, chestnut, mahogany
    `),
    ...inflectAll('коричнев:hard бронзов:hard шоколадн:hard'),
  ],
  beige: ['beige', 'cream', 'champagne', 'tan', 'sand beige', ...inflectAll('бежев:hard кремов:hard')],
  gold: ['gold', 'golden', ...inflectAll('золот:hard золотист:hard')],
  purple: [
    ...phrases(`
      purple, violet, lilac, lavender, plum, aubergine
    `),
    ...inflectAll('фіолетов:hard фиолетов:hard пурпуров:hard бузков:hard сиренев:hard'),
  ],
  pink: ['pink', 'magenta', 'fuchsia', 'rose gold', ...inflectAll('рожев:hard розов:hard')],
  turquoise: ['turquoise', 'teal', 'cyan', 'aquamarine', ...inflectAll('бірюзов:hard бирюзов:hard')],
} as const satisfies Record<string, readonly string[]>;

export type ColorName = keyof typeof colorWords;
