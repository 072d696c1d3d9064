import type { Deadline } from '../../http/limits/deadline.ts';
import type { Brand } from '../../model/brand.ts';
import type { Reference } from '../../model/reference.ts';
import type { AskWiki } from './ask-wiki.ts';
import { chooseLogo, logoImage } from './choose-logo.ts';
import { filePagesSchema, imageInfoParams } from './commons-answers.ts';
import { findMaker } from './find-maker.ts';
import { readReference } from './read-reference.ts';
import { claimsSchema } from './wikidata-answers.ts';

/** The two sites that are asked. */
export interface Wikis {
  readonly wikidata: AskWiki;
  readonly commons: AskWiki;
}

/** Looks for the file of a maker's logo: name, entity, logo in use, file. Null when any of them is not there. */
export async function findLogo(brand: Brand, wikis: Wikis, deadline: Deadline): Promise<Reference | null> {
  const maker = await findMaker(brand, wikis.wikidata, deadline);
  if (maker === null) return null;
  const params = { action: 'wbgetclaims', entity: maker, property: logoImage };
  const { claims } = await wikis.wikidata({ params, schema: claimsSchema, deadline });
  const file = chooseLogo(Array.isArray(claims) ? [] : (claims[logoImage] ?? []));
  if (file === null) return null;
  const [page] = await wikis.commons({
    params: { ...imageInfoParams, titles: `File:${file}` },
    schema: filePagesSchema,
    deadline,
  });
  return page ? readReference(page, 'logo') : null;
}
