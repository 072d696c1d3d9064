import type { CaseFile } from '../../src/model/case.ts';
import { straightAngles } from '../../src/model/vocabulary.ts';
import { createDice, type Dice } from '../../src/studio/random.ts';

/** The words that cars are put together from. */
export interface CarWords {
  readonly brands: readonly string[];
  readonly bodies: readonly string[];
  readonly colors: readonly string[];
}

const firstYear = 1998;
const years = Array.from({ length: 28 }, (_, index) => firstYear + index);
const why = 'Generated for measuring speed: one of many cars, no known trouble.';

/**
 * Deals cars like cards: every brand, body, colour and year comes up once before any comes up again, so that a
 * catalogue as long as the longest list has them all. Equal words, counts and seeds give equal cars; a longer
 * catalogue begins with the cars of a shorter one.
 */
export function dealCars({ brands, bodies, colors }: CarWords, count: number, seed: number): CaseFile[] {
  const dice = createDice(`catalogue ${seed}`);
  const [dealBrand, dealBody, dealColor, dealYear] = [
    createDealer(brands, 'brand', dice),
    createDealer(bodies, 'body', dice),
    createDealer(colors, 'color', dice),
    createDealer(years, 'year', dice),
  ];
  return Array.from({ length: count }, (_, index) => ({
    id: carId(index + 1),
    why,
    car: {
      brand: dealBrand(),
      // A number of its own, so that no two prompts are the same.
      model: `T${index + 1}`,
      year: dealYear(),
      color: dealColor(),
      bodyType: dealBody(),
      vehicleType: 'легкові',
      condition: 'used',
      description: '',
    },
    angles: [...straightAngles],
    logo: {},
  }));
}

/** @param place 1-based */
export function carId(place: number): string {
  return `car-${String(place).padStart(5, '0')}`;
}

/** Deals from a shuffled deck, and from a newly shuffled one when it is used up. */
function createDealer<T>(cards: readonly T[], label: string, dice: Dice): () => T {
  let round = 0;
  let deck: T[] = [];
  return () => {
    if (deck.length === 0) {
      deck = shuffle(cards, `${label} ${round}`, dice);
      round += 1;
    }
    const card = deck.pop();
    if (card === undefined) throw new RangeError(`Expected at least one ${label}, got none`);
    return card;
  };
}

function shuffle<T>(cards: readonly T[], label: string, dice: Dice): T[] {
  const drawn = cards.map((card, place) => ({ card, at: dice.unit(`${label} ${place}`) }));
  return drawn.toSorted((one, other) => one.at - other.at).map(({ card }) => card);
}
