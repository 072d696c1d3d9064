import { expect, test } from 'vitest';
import { writeFolder } from '../cases/case-folder.fixture.ts';
import { loadSuite } from '../cases/load-cases.ts';
import type { CarModel } from '../cases/models/car-model.ts';
import { readModels } from '../cases/models/read-models.ts';
import { createCatalogueKnowledge } from '../generator/catalogue-knowledge.ts';
import { fakeTarget } from '../generator/fake-target.fixture.ts';
import { planSeries } from '../generator/plan-series.ts';
import { buildLexicon, type Lexicon } from '../language/lexicon.ts';
import type { Brand } from '../model/brand.ts';
import { angles } from '../model/car.ts';
import type { EvalCase } from '../model/case.ts';
import { makeShot } from '../model/shot.fixture.ts';
import { loadBuiltInPrompt } from '../prompts/templates/load-prompts.ts';
import { givePrompt } from '../prompts/templates/prompt-target.ts';
import { scoreSeries } from '../scorers/score-series.ts';
import { makeSeries } from '../scorers/scorers.fixture.ts';

const template = await loadBuiltInPrompt();

/** One car of every model, as a dealer lists them, with angle, paint, body and year in turn. */
function listCars(models: readonly CarModel[]): Readonly<Record<string, string>> {
  const paints = ['blue', 'red', 'black', 'white', 'grey', 'silver', 'green', 'yellow', 'brown', 'orange'];
  const cars = models.map(({ brand, model, bodies, from, to }, at) => {
    const last = Math.max(from, to ?? 2025);
    const year = from + (at % (last - from + 1));
    const body = bodies[at % bodies.length];
    const [angle, paint] = [angles[at % angles.length], paints[at % paints.length]];
    return `- { make: ${brand}, model: "${model}", year: ${year}, colour: ${paint}, body: ${body}, angles: [${angle}] }\n`;
  });
  const size = 1000;
  const files = Array.from({ length: Math.ceil(cars.length / size) }, (_, part) => [
    `list-${part}.yaml`,
    cars.slice(part * size, (part + 1) * size).join(''),
  ]);
  return Object.fromEntries(files);
}

interface Reader {
  readonly brands: readonly Brand[];
  readonly lexicon: Lexicon;
}

/** The asked checks that the harness's own prompt of a case does not pass; of a badge nobody described, those that can be read. */
async function failedChecks(evalCase: EvalCase, { brands, lexicon }: Reader): Promise<readonly string[]> {
  const target = givePrompt(
    fakeTarget(() => []),
    template,
  );
  const { request } = await planSeries(
    evalCase,
    { sample: 1 },
    {
      target,
      knowledge: createCatalogueKnowledge(brands),
    },
  );
  const shots = request.shots.map(({ angle, prompt, negativePrompt, seed }) =>
    makeShot(angle, { prompt, negativePrompt, seed, sessionId: request.sessionId }),
  );
  const facts = { sessionId: request.sessionId, startedAt: null, durationMs: null, warnings: [], log: [] };
  const series = makeSeries({ evalCase, shots, facts, brands, lexicon, target: target.info });
  const scored = scoreSeries(series);
  return [...scored.checks, ...scored.shots.flatMap(({ checks }) => checks)]
    .filter(({ half, status }) => half === 'asked' && status !== 'pass' && status !== 'not-applicable')
    .filter(({ reason }) => !reason.text.endsWith('is not known here, so its logo is not judged'))
    .map(({ id }) => id);
}

test('the prompt that the harness writes for a car of any model passes its own checks', async () => {
  const { cases, brands } = await loadSuite({ dir: writeFolder(listCars(await readModels())) });
  const reader = { brands, lexicon: buildLexicon(brands) };
  const failed: string[] = [];
  for (const evalCase of cases) {
    const name = `${evalCase.car.brand} ${evalCase.car.model}`;
    const ids = await failedChecks(evalCase, reader);
    failed.push(...ids.map((id) => `${name}: ${id}`));
  }
  expect(cases.length).toBeGreaterThanOrEqual(1000);
  expect(failed).toEqual([]);
});
