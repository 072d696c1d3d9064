import type { Deadline } from '../../http/limits/deadline.ts';
import type { Brand } from '../../model/brand.ts';
import type { AskWiki } from './ask-wiki.ts';
import { type Entity, entitiesSchema } from './wikidata-answers.ts';

/** Names asked for one after another: a name such as "Great Wall" means something else to most people. */
const mostNames = 3;

const vehicles = /\b(automobiles?|automotive|automakers?|cars?|vehicles?|motor)\b/i;
const makers =
  /\b(manufacturers?|makers?|automakers?|brand|marque|company|corporation|division|subsidiary)\b/i;

/** Finds the entity of a maker by its name, then by its other Latin spellings. Null when none is a maker of cars. */
export async function findMaker(brand: Brand, wikidata: AskWiki, deadline: Deadline): Promise<string | null> {
  for (const name of listNames(brand)) {
    const params = { action: 'wbsearchentities', search: name, language: 'en', type: 'item', limit: '10' };
    const { search } = await wikidata({ params, schema: entitiesSchema, deadline });
    const maker = search.find((entity) => isMakerNamed(entity, name));
    if (maker) return maker.id;
  }
  return null;
}

function listNames({ name, aliases }: Brand): string[] {
  const latin = aliases.filter((alias) => /\p{Script=Latin}/u.test(alias));
  return [name, ...latin].slice(0, mostNames);
}

function isMakerNamed({ match, description }: Entity, name: string): boolean {
  return fold(match.text) === fold(name) && vehicles.test(description) && makers.test(description);
}

/** "Škoda" and "SKODA" are one name. */
function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
