import { createFakeClock } from '../../http/fake-clock.fixture.ts';
import { createTestClient, type TestClient } from '../../http/test-client.fixture.ts';
import { brands } from '../../language/brands.fixture.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import { clioCar } from '../../model/case.fixture.ts';
import { createCatalogueKnowledge } from '../catalogue-knowledge.ts';
import type { KnowledgeSource } from '../knowledge.ts';
import { createWebKnowledge } from './create-web-knowledge.ts';
import type { AskedCar } from './shows-car.ts';

export interface TestKnowledge extends TestClient {
  readonly knowledge: KnowledgeSource;
}

/** Web knowledge over a client whose waits between tries pass at once and whose deadlines do not, and the small catalogue of the prompt reader's tests. */
export function knowledgeAt(apiUrl: string, signal = new AbortController().signal): TestKnowledge {
  const clock = createFakeClock({ skipUpToMs: 4_000 });
  const test = createTestClient({ clock });
  const knowledge = createWebKnowledge({
    search: { wikidataUrl: apiUrl, commonsUrl: apiUrl, userAgent: 'car-eval/test (test@example.org)' },
    http: test.client,
    clock,
    signal,
    brands,
    catalogue: createCatalogueKnowledge(brands),
  });
  return { ...test, clock, knowledge };
}

export const askedClio: AskedCar = { car: clioCar, makers: ['Renault'], lexicon: buildLexicon(brands) };
