import pLimit from 'p-limit';
import type { HttpClient } from '../../http/client.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import type { Brand } from '../../model/brand.ts';
import type { KnowledgeSource } from '../knowledge.ts';
import { createWiki } from './ask-wiki.ts';
import { findLogo } from './find-logo.ts';
import { findPhoto } from './find-photo.ts';
import { type LookupOptions, startLookups } from './start-lookups.ts';
import type { WebSearch } from './web-search.ts';
import { writeHint } from './write-hint.ts';

export interface WebKnowledgeOptions extends LookupOptions {
  readonly search: WebSearch;
  readonly http: HttpClient;
  readonly brands: readonly Brand[];
  /** Has the words for badges, and stands in when the web does not answer. */
  readonly catalogue: KnowledgeSource;
}

/**
 * Facts from Wikidata and Wikimedia Commons beside those of the catalogue. The words for badges stay the catalogue's,
 * which people have checked; the web adds the file of the logo, and a photograph of the real car.
 */
export function createWebKnowledge(options: WebKnowledgeOptions): KnowledgeSource {
  const { http, search, brands, catalogue } = options;
  const { userAgent } = search;
  const turn = pLimit(1);
  const wikis = {
    wikidata: createWiki({ http, apiUrl: search.wikidataUrl, userAgent, turn }),
    commons: createWiki({ http, apiUrl: search.commonsUrl, userAgent, turn }),
  };
  const lookUp = startLookups(options);
  const lexicon = buildLexicon(brands);
  return {
    async logoFacts(name) {
      const own = await catalogue.logoFacts(name);
      const brand = brands.find((candidate) => candidate.name === name);
      if (!brand || !own.facts) return own;
      const { found, problem } = await lookUp((deadline) => findLogo(brand, wikis, deadline));
      if (problem !== null) return { ...own, problem: `Logo of ${name} from the catalogue: ${problem}` };
      if (found === null) return own;
      return { facts: { ...own.facts, source: found.pageUrl }, reference: found, problem };
    },
    async referenceHint(car, makers) {
      const asked = { car, makers, lexicon };
      const { found, problem } = await lookUp((deadline) => findPhoto(asked, wikis, deadline));
      const why = problem === null ? null : `No photograph of ${car.brand} ${car.model}: ${problem}`;
      if (found === null) return { facts: null, reference: null, problem: why };
      const facts = { text: writeHint(found, asked), source: found.pageUrl };
      return { facts, reference: found, problem: null };
    },
  };
}
