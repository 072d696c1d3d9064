import { inflectAll } from './cyrillic-endings.ts';
import { phrases } from './phrases.ts';

/** Body types by canonical name. A crossover is read as an SUV: sellers and prompts use the words for one another. */
export const bodyWords = {
  hatchback: [
    ...['hatchback', 'hatch', 'hatchbacks', 'hot hatch', 'liftback'],
    ...inflectAll('хетчбек:masculine хэтчбек:masculine хетчбэк:masculine хечбек:masculine ліфтбек:masculine'),
  ],
  sedan: ['sedan', 'sedans', 'saloon', 'saloons', ...inflectAll('седан:masculine')],
  suv: [
    ...phrases(`
      suv, suvs, crossover, crossovers, sport utility vehicle, sports utility vehicle
    `),
    ...inflectAll('позашляховик:masculine кросовер:masculine кроссовер:masculine внедорожник:masculine'),
  ],
  wagon: [
    ...phrases(`
      wagon, wagons, station wagon, estate, estate car, estates, shooting brake
    `),
    ...inflectAll('універсал:masculine универсал:masculine'),
  ],
  coupe: ['coupe', 'coupes', 'coupé', 'купе'],
  pickup: [
    'pickup',
    'pickups',
    'pick up',
    'pickup truck',
    'pick up truck',
    ...inflectAll('пікап:masculine пикап:masculine'),
  ],
  convertible: [
    ...phrases(`
      convertible, convertibles, cabriolet, cabrio, roadster, drop top
    `),
    ...inflectAll('кабріолет:masculine кабриолет:masculine родстер:masculine'),
  ],
  minivan: [
    ...['minivan', 'minivans', 'mpv', 'people carrier', 'multi purpose vehicle'],
    ...inflectAll('мінівен:masculine минивен:masculine минивэн:masculine'),
  ],
  van: ['van', 'vans', 'panel van', ...inflectAll('фургон:masculine')],
} as const satisfies Record<string, readonly string[]>;

export type BodyName = keyof typeof bodyWords;

/** Neighbours with which a body word means something else: "country estate", "open hatch". */
export const bodyVetoes: Readonly<
  Record<string, { readonly before: readonly string[]; readonly after: readonly string[] }>
> = {
  estate: {
    before: phrases(`
      real, country, private, manor, housing, industrial, stately, grand, family, luxury
    `),
    after: phrases(`
      agent, house, grounds, gate, gates, driveway, garden, entrance, background
    `),
  },
  hatch: {
    before: phrases(`
      rear, open, opened, the, closed, fuel
    `),
    after: ['open', 'opened', 'lid', 'handle', 'door'],
  },
  van: { before: [], after: ['gogh'] },
  wagon: { before: [], after: ['wheel', 'wheels'] },
};
