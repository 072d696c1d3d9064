import type { Brand } from '../model/brand.ts';
import { inflectName } from './names/inflect-name.ts';
import { ordinaryMakers, seldomOrdinaryMakers } from './names/ordinary-names.ts';
import { buildKeyTable, type PhraseTable } from './phrases/phrase-table.ts';
import { tokenize } from './tokenize.ts';

/** A maker's name as the reader knows it. */
export interface BrandWord {
  /** Name as in the catalogue. */
  readonly brand: string;
  /**
   * Whether it is an everyday word too: one that means this `often` ("seat") counts only where the text shows that a maker
   * is meant, one that does `seldom` ("ford") unless the text writes makers with capitals.
   */
  readonly everyday: 'never' | 'seldom' | 'often';
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
  const ownerOf = new Map(
    brands.flatMap(({ name, aliases }) => [name, ...aliases].map((own) => [joinKeys(own), name] as const)),
  );
  const names = brands.flatMap((brand) => listNames(brand, ownerOf));
  return { names: buildKeyTable(names), looks: buildKeyTable(listLooks(brands)) };
}

/** An inflected form gives way to another maker's own name: "Alpine" is no form of "Alpina". */
function listNames(
  { name: brand, aliases }: Brand,
  ownerOf: ReadonlyMap<string, string>,
): (readonly [readonly string[], BrandWord])[] {
  return [brand, ...aliases].map((name) => {
    const key = joinKeys(name);
    const everyday = tellEverydayUse(key);
    const forms = everyday === 'often' ? [] : [joinWords(name), ...inflectName(name)].map(joinKeys);
    const own = forms.filter((form) => (ownerOf.get(form) ?? brand) === brand);
    return [[key, ...own], { brand, everyday }] as const;
  });
}

function tellEverydayUse(key: string): BrandWord['everyday'] {
  if (ordinaryMakers.has(key)) return 'often';
  return seldomOrdinaryMakers.has(key) ? 'seldom' : 'never';
}

/** "LandRover", as some write the name in one. */
function joinWords(name: string): string {
  return name.replace(/[\s-]+/gu, '');
}

function listLooks(brands: readonly Brand[]): (readonly [readonly string[], Owners])[] {
  const owners = new Map<string, Owners>();
  for (const { name, badge } of brands) {
    if (badge === null) continue;
    for (const words of new Set([badge.look, ...badge.words].map(joinKeys))) {
      const others = owners.get(words);
      owners.set(words, others ? [...others, name] : [name]);
    }
  }
  return [...owners].map(([look, names]) => [[look], names]);
}

function joinKeys(text: string): string {
  return tokenize(text)
    .map((token) => token.key)
    .join(' ');
}
