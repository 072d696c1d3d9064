import type { Problem } from '../../cases/yaml/problem.ts';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { seriesSeeds } from '../../generator/seed.ts';
import { sessionId } from '../../generator/session.ts';
import type { Brand } from '../../model/brand.ts';
import type { EvalCase } from '../../model/case.ts';
import { PromptsInvalid } from './load-prompts.ts';
import type { PromptTemplate } from './prompt-template.ts';

interface Asked {
  readonly cases: readonly EvalCase[];
  readonly brands: readonly Brand[];
}

/**
 * Writes every prompt of a run once, with no more than the catalogue knows: what is missing shows before anything is
 * asked.
 *
 * @throws PromptsInvalid with one problem for each place of a template
 */
export async function checkCases(templates: readonly PromptTemplate[], asked: Asked): Promise<void> {
  const problems = await findProblems(templates, asked);
  const first = new Map<string, Problem>();
  for (const problem of problems) if (!first.has(placeOf(problem))) first.set(placeOf(problem), problem);
  if (first.size > 0) throw new PromptsInvalid([...first.values()]);
}

async function findProblems(templates: readonly PromptTemplate[], { cases, brands }: Asked) {
  const knowledge = createCatalogueKnowledge(brands);
  const problems: Problem[] = [];
  for (const evalCase of cases) {
    const [badgeBrand = evalCase.car.brand] = evalCase.logo.accept;
    const { facts: logo } = await knowledge.logoFacts(badgeBrand);
    const session = sessionId(evalCase.car, { sample: 1 });
    const seeds = seriesSeeds(session);
    for (const angle of evalCase.angles) {
      const facts = { evalCase, angle, logo, hints: [], sessionId: session, seed: seeds[angle] };
      problems.push(...templates.flatMap((template) => problemOf(template.render(facts))));
    }
  }
  return problems;
}

function problemOf(rendered: ReturnType<PromptTemplate['render']>): readonly Problem[] {
  return rendered.ok ? [] : [rendered.problem];
}

/** What one picture lacks, others of the run lack as well. */
function placeOf({ file, line, column }: Problem): string {
  return JSON.stringify([file, line, column]);
}
