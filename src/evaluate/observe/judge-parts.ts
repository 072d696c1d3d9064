import { pickRivals } from '../../cases/models/pick-rivals.ts';
import { readModels } from '../../cases/models/read-models.ts';
import type { FoilSources } from '../../judge/foils.ts';
import type { Judge } from '../../judge/judge.ts';
import { type CostOf, createJudgeLooker } from '../../judge/judge-looker.ts';
import type { Brand } from '../../model/brand.ts';
import type { Looker } from '../../model/looker.ts';
import { drawReferences, listReferences } from '../../studio/draw-references.ts';

/** What a judge is offered beside the right answer: badges that the studio draws, cars of the list of models. */
export async function gatherFoils(brands: readonly Brand[]): Promise<FoilSources> {
  const models = await readModels();
  return {
    references: { makers: listReferences(brands), draw: drawReferences },
    pickRivals: (car) => pickRivals(models, car),
  };
}

/** A judge that looks at the pictures of a run. */
export async function openJudgeLooker(
  judge: Judge,
  brands: readonly Brand[],
  costOf?: CostOf,
): Promise<Looker> {
  return createJudgeLooker({ ...(await gatherFoils(brands)), judge, brands, ...(costOf && { costOf }) });
}
