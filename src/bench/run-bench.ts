import { join } from 'node:path';
import type { LoadedSuite } from '../cases/load-cases.ts';
import { evaluate, type Services } from '../evaluate/evaluate.ts';
import { loadBuiltInPrompt } from '../prompts/templates/load-prompts.ts';
import { givePrompt } from '../prompts/templates/prompt-target.ts';
import { readAllCases } from '../run/stored-result.ts';
import { startStudio } from '../studio/start-studio.ts';
import { createStudioTarget } from '../targets/studio/studio.ts';
import type { Generation } from './generation/generation-recording.ts';
import { type GenerationPlan, measureGeneration } from './generation/measure-generation.ts';
import { type ServiceUnderTest, studioUnderTest } from './generation/service-under-test.ts';
import { createSwiftArtist, listStudioServices } from './generation/studio-services.ts';
import { listStages } from './stages/list-stages.ts';
import type { StageRecording } from './stages/stage-recording.ts';
import { timeStages } from './stages/time-stages.ts';

export type OnMeasured = (generation: Generation) => void;

/**
 * The embedded studio in its three tempers. All its pictures are drawn before anything is timed.
 *
 * @param latencyMs how long it takes over a picture, about
 */
export async function prepareStudios(latencyMs: number, plan: GenerationPlan): Promise<ServiceUnderTest[]> {
  const { brands, services } = plan;
  const context = { brands, clock: services.clock, artist: await createSwiftArtist() };
  const rehearsal = { ...plan, counts: [Math.max(...plan.counts)], rounds: 1 };
  await measureGeneration(studioUnderTest({ name: 'rehearsal', pace: {} }, context), rehearsal, () => {});
  return listStudioServices(latencyMs).map((service) => studioUnderTest(service, context));
}

/** Measures one service after another. */
export async function benchGeneration(
  services: readonly ServiceUnderTest[],
  plan: GenerationPlan,
  onMeasured: OnMeasured,
): Promise<Generation[]> {
  const all: Generation[] = [];
  for (const service of services) all.push(...(await measureGeneration(service, plan, onMeasured)));
  return all;
}

/** As the command line's defaults. */
const settings = {
  repeat: 1,
  concurrency: 3,
  sequential: false,
  timeoutMs: 120_000,
  maxRetries: 3,
  images: true,
  measure: true,
  allowPrivateAddresses: false,
  passScore: 60,
  maxErrorRate: 0,
  profile: 'strict',
} as const;

export interface StageBench {
  readonly suite: LoadedSuite;
  readonly services: Services;
  /** How long to repeat each step, at least. */
  readonly timeMs: number;
  /** An empty folder; the caller's to remove. */
  readonly workDir: string;
}

/** Runs the suite at the embedded studio once, and times each step of that run by itself. */
export async function benchStages({
  suite,
  services,
  timeMs,
  workDir,
}: StageBench): Promise<StageRecording[]> {
  const studio = await startStudio({ brands: suite.brands, clock: services.clock });
  try {
    const bare = createStudioTarget({ baseUrl: studio.baseUrl, notes: [] });
    const target = givePrompt(bare, await loadBuiltInPrompt());
    const provenance = { argv: ['bench'], git: null, versions: {} };
    const job = {
      outDir: join(workDir, 'runs'),
      suite,
      settings,
      targets: [target],
      provenance,
      previous: null,
    };
    const { runDir, result } = await evaluate(job, services);
    const cases = await readAllCases(result);
    const run = { runDir, result, cases, suite, target, workDir: join(workDir, 'stages') };
    const stages = await listStages(run);
    return await timeStages(stages, timeMs);
  } finally {
    await studio.close();
  }
}
