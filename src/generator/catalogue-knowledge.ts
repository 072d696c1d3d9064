import type { Brand } from '../model/brand.ts';
import type { KnowledgeSource } from './knowledge.ts';

const nothing = { facts: null, reference: null, problem: null };

/** Facts from `brands.yaml`. It has no photographs, so it has no reference hints. */
export function createCatalogueKnowledge(brands: readonly Brand[]): KnowledgeSource {
  const byName = new Map(brands.map((brand) => [brand.name, brand]));
  return {
    async logoFacts(name) {
      const badge = byName.get(name)?.badge;
      if (!badge) return nothing;
      const { look, placement } = badge;
      return { ...nothing, facts: { brand: name, look, placement, source: 'catalogue' } };
    },
    async referenceHint() {
      return nothing;
    },
  };
}
