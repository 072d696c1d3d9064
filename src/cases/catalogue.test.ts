import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findColorWords } from '../language/colors.ts';
import { buildLexicon } from '../language/lexicon.ts';
import { readPrompt } from '../language/read-prompt.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Badge, Brand } from '../model/brand.ts';
import { angles } from '../model/car.ts';
import { facesOf, ofView } from '../model/views.ts';
import { foldName, indexBrands } from './check/brand-index.ts';
import { builtInCasesDir } from './find-files.ts';
import { interpretBrands } from './interpret-files.ts';
import { readYamlFiles } from './yaml/read-yaml.ts';

/** A maker whose badge is described. */
type Described = Brand & { readonly badge: Badge };

let all: readonly Brand[] = [];
let brands: readonly Described[] = [];
beforeAll(async () => {
  const read = await readYamlFiles([{ path: join(builtInCasesDir(), 'brands.yaml'), name: 'brands.yaml' }]);
  all = interpretBrands(read).brands;
  brands = all.filter((brand): brand is Described => brand.badge !== null);
});

/** Whole words of a text, so that "diamond" is not in "diamonds". */
function holds(text: string, phrase: string): boolean {
  return ` ${words(text)} `.includes(` ${words(phrase)} `);
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

describe('the catalogue of brands', () => {
  test('knows the makers of the cases, their rivals and many more', () => {
    const names = brands.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(110);
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(names).toEqual(
      expect.arrayContaining(['Renault', 'Mercedes-Benz', 'Great Wall', 'Haval', 'BMW', 'Peugeot']),
    );
  });

  test.each([
    ['Рено', 'Renault'],
    ['Мерседес-Бенц', 'Mercedes-Benz'],
    ['БМВ', 'BMW'],
    ['Пежо', 'Peugeot'],
    ['Тойота', 'Toyota'],
    ['Хонда', 'Honda'],
    ['Ауді', 'Audi'],
    ['Фольксваген', 'Volkswagen'],
    ['VW', 'Volkswagen'],
    ['Грейт Вол', 'Great Wall'],
  ])('knows %s as %s', (alias, name) => {
    expect(brands.find(({ aliases }) => aliases.includes(alias))?.name).toBe(name);
  });

  test('has one maker for each spelling, however it is joined', () => {
    const keys = all.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(foldName))]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('understands every spelling in capitals, with words of the firm, twice or with a stranger in brackets', () => {
    const index = indexBrands(all);
    const wrong = all.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((spelling) =>
        [spelling.toUpperCase(), `${spelling} Motors Ltd.`, `${spelling}/${name}`, `${spelling} (Україна)`]
          .map((written) => ({ written, read: index.read(written) }))
          .filter(({ read }) => read.name !== name || read.others.length > 0),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('proposes no other maker for one that it might not know', () => {
    const proposed = all.flatMap((left) => {
      const index = indexBrands(all.filter((brand) => brand !== left));
      return [left.name, ...left.aliases].flatMap((spelling) => {
        const meant = index.suggest(spelling);
        return meant === null ? [] : [`${spelling}: ${meant}`];
      });
    });
    expect(proposed).toEqual([]);
  });

  test('describes every badge by words that give it away', () => {
    const vague = brands.filter(({ badge }) => !badge.words.some((word) => holds(badge.look, word)));
    expect(vague.map(({ name }) => name)).toEqual([]);
  });

  test('describes no badge by words that give another one away', () => {
    const clashes = brands.flatMap((brand) =>
      brands
        .filter((other) => other !== brand)
        .flatMap((other) => other.badge.words.filter((word) => holds(brand.badge.look, word)))
        .map((word) => `${brand.name}: ${word}`),
    );
    expect(clashes).toEqual([]);
  });

  test('gives no two brands the same words', () => {
    const all = brands.flatMap(({ badge }) => [...new Set(badge.words.map(words))]);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  test('names no maker in the look or the place of a badge', () => {
    const spellings = all.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const { name, badge } of brands) {
      const texts = [badge.look, ...Object.values(badge.placement).filter((place) => place !== undefined)];
      expect(
        spellings.filter((spelling) => texts.some((text) => holds(text, spelling))),
        name,
      ).toEqual([]);
    }
  });

  test('describes badges without colours, which a prompt would have beside the paint', () => {
    const colored = brands.filter(({ badge }) => findColorWords(tokenize(badge.look)).length > 0);
    expect(colored.map(({ name }) => name)).toEqual([]);
  });

  test('places badges where the angle can show them', () => {
    for (const { name, badge } of brands) {
      expect(badge.placement.front, name).toMatch(/grille|bonnet|bumper/);
      expect(badge.placement.side, name).toMatch(/wheel/);
      expect(badge.placement.rear, name).toMatch(/tailgate|boot/);
    }
  });

  test('is read back from a prompt as it was meant: one maker, its own badge, one paint', () => {
    const lexicon = buildLexicon(brands);
    for (const { name, badge } of brands) {
      for (const angle of angles) {
        const text = `One 2019 ${name} Nova, blue sedan. Genuine ${name} badge, ${badge.look}, on the ${ofView(badge.placement, angle)}.`;
        const { mentions } = readPrompt(text, { lexicon, model: 'Nova' });
        const named = mentions.filter(({ kind }) => ['brand', 'badge', 'badge-look'].includes(kind));
        expect(
          named.filter(({ value }) => value !== name),
          text,
        ).toEqual([]);
        expect(
          named.map(({ kind }) => kind),
          text,
        ).toContain('badge-look');
        expect(
          mentions.filter(({ polarity }) => polarity !== 'affirmed'),
          text,
        ).toEqual([]);
        expect(
          mentions.filter(({ kind }) => kind === 'color').map(({ value }) => value),
          text,
        ).toEqual(['blue']);
        expect(
          mentions.filter(({ kind }) => kind === 'place').map(({ value }) => value),
          text,
        ).toContain(facesOf[angle][0]);
      }
    }
  });
});
