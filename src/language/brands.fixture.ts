import type { Brand } from '../model/brand.ts';
import { buildLexicon } from './lexicon.ts';

interface BrandSketch {
  readonly name: string;
  readonly aliases?: string[];
  readonly look?: string;
  readonly words?: string[];
}

function sketchBrand({
  name,
  aliases = [],
  look = 'plain plate',
  words = ['plain plate'],
}: BrandSketch): Brand {
  return {
    name,
    aliases,
    wordmark: null,
    badge: {
      look,
      words,
      lettering: null,
      placement: {
        front: 'centre of the front grille',
        side: 'wheel centre caps',
        rear: 'centre of the tailgate',
      },
    },
    confusable: [],
  };
}

/** A small catalogue for reading prompts in tests. */
export const brands: readonly Brand[] = [
  {
    name: 'Renault',
    aliases: ['Рено'],
    look: 'upright chrome diamond outline with a hollow centre',
    words: ['diamond', 'rhombus'],
  },
  {
    name: 'Mercedes-Benz',
    aliases: ['Mercedes', 'Benz', 'Мерседес'],
    look: 'chrome three-pointed star in a ring',
    words: ['three-pointed star', 'star in a ring'],
  },
  { name: 'Great Wall', aliases: ['GWM', 'Грейт Вол'], words: ['battlement tower'] },
  { name: 'Haval', aliases: ['Хавал'], words: ['plate of capital letters'] },
  {
    name: 'BMW',
    aliases: ['БМВ'],
    look: 'roundel with a thick outer ring around four quarters',
    words: ['roundel', 'blue and white roundel'],
  },
  {
    name: 'Peugeot',
    aliases: ['Пежо'],
    look: 'chrome lion standing on its hind legs',
    words: ['lion', 'rampant lion'],
  },
  {
    name: 'Toyota',
    aliases: ['Тойота'],
    look: 'three overlapping ovals, two of them inside the third',
    words: ['overlapping ovals', 'three ovals', 'oval'],
  },
  { name: 'Honda', aliases: ['Хонда'], words: ['upright letter H'] },
  { name: 'Hyundai', aliases: ['Хюндай'], words: ['slanted letter H'] },
  { name: 'Audi', aliases: ['Ауді', 'Ауди'], words: ['four rings', 'four interlocking rings'] },
  { name: 'Ford', aliases: ['Форд'], words: ['oval', 'flowing script'] },
  { name: 'Volkswagen', aliases: ['VW', 'Фольксваген'], words: ['V over a W'] },
  { name: 'Skoda', aliases: ['Škoda', 'Шкода'], words: ['winged arrow'] },
  { name: 'Citroen', aliases: ['Citroën'], words: ['double chevron'] },
  { name: 'Seat', words: ['letter S'] },
  { name: 'Mini', words: ['winged circle'] },
  { name: 'Ram', words: ['ram head'] },
  { name: 'Jaguar', words: ['leaping cat'] },
  { name: 'Opel', aliases: ['Опель'], words: ['lightning bolt'] },
].map(sketchBrand);

export const lexicon = buildLexicon(brands);
