import type { Brand } from '../model/brand.ts';
import { tokenize } from './tokenize.ts';
import { ordinaryNames } from './vocabulary/badge-words.ts';
import { inflectName } from './vocabulary/cyrillic-endings.ts';
import { buildPhraseTable, type PhraseTable } from './words/phrase-table.ts';

/** A maker's name as the reader knows it. */
export interface BrandWord {
  /** Name as in the catalogue. */
  readonly brand: string;
  /** An everyday word too ("seat"): it counts only where the text shows that a maker is meant. */
  readonly isOrdinary: boolean;
}

/** Brands whose badge looks so; hardly ever more than one. */
export type Owners = readonly [string, ...string[]];

/** The catalogue, compiled for reading prompts. */
export interface Lexicon {
  readonly names: PhraseTable<BrandWord>;
  /** Descriptions of badges. */
  readonly looks: PhraseTable<Owners>;
}

/** The maker meant by a look that several share: one that the text names, else the first of the catalogue. */
export function pickOwner(owners: Owners, named: ReadonlySet<string>): string {
  return owners.find((owner) => named.has(owner)) ?? owners[0];
}

/** Compiles the catalogue once; reading a prompt only looks things up in it. */
export function buildLexicon(brands: readonly Brand[]): Lexicon {
  return { names: buildPhraseTable(brands.flatMap(listNames)), looks: buildPhraseTable(listLooks(brands)) };
}

function listNames(brand: Brand): (readonly [string, BrandWord])[] {
  return [brand.name, ...brand.aliases].flatMap((name) => {
    const isOrdinary = ordinaryNames.has(joinKeys(name));
    const forms = isOrdinary ? [name] : [name, ...inflectName(name)];
    return forms.map((form) => [form, { brand: brand.name, isOrdinary }] as const);
  });
}

function listLooks(brands: readonly Brand[]): (readonly [string, Owners])[] {
  const owners = new Map<string, Owners>();
  for (const { name, badge } of brands) {
    if (badge === null) continue;
    for (const words of new Set([badge.look, ...badge.words].map(joinKeys))) {
      const others = owners.get(words);
      owners.set(words, others ? [...others, name] : [name]);
    }
  }
  return [...owners];
}

function joinKeys(text: string): string {
  return tokenize(text)
    .map((token) => token.key)
    .join(' ');
}
