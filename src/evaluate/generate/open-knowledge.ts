import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { type KeptKnowledge, keepKnowledge } from '../../generator/keep-knowledge.ts';
import type { WebSearch } from '../../generator/web-knowledge/web-search.ts';
import type { HttpClient } from '../../http/client.ts';
import type { Brand } from '../../model/brand.ts';
import type { Clock } from '../../model/clock.ts';
import { runFiles } from '../../run/run-folder.ts';

interface KnowledgeOptions {
  /** Null: the catalogue alone. */
  readonly search: WebSearch | null;
  readonly brands: readonly Brand[];
  readonly runDir: string;
  readonly services: { readonly http: HttpClient; readonly clock: Clock; readonly signal: AbortSignal };
}

/** Opens the place where a run looks things up; what the web answered is kept with the run. */
export async function openKnowledge(options: KnowledgeOptions): Promise<KeptKnowledge> {
  const { search, brands, services } = options;
  const catalogue = createCatalogueKnowledge(brands);
  if (search === null) return { ...catalogue, async close() {} };
  const { createWebKnowledge } = await import('../../generator/web-knowledge/create-web-knowledge.ts');
  const web = createWebKnowledge({ ...services, search, brands, catalogue });
  return keepKnowledge(web, { path: runFiles(options.runDir).knowledge, signal: services.signal });
}
