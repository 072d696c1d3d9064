import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluate } from '../../evaluate/evaluate.ts';
import type { Target } from '../../generator/target.ts';
import { createHttpClient } from '../../http/create-client.ts';
import { type Brand, listDescribed } from '../../model/brand.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { loadBuiltInPrompt } from '../../prompts/templates/load-prompts.ts';
import { givePrompt } from '../../prompts/templates/prompt-target.ts';
import type { RunSettings } from '../../run/run-config.ts';
import { readAllCases } from '../../run/stored-result.ts';
import type { Artist } from '../../studio/draw/artist.ts';
import type { StudioFault } from '../../studio/faults/fault.ts';
import { startStudio } from '../../studio/start-studio.ts';
import type { Studio } from '../../studio/studio-options.ts';
import { createReplayTarget } from '../../targets/replay/replay.ts';
import { createStudioTarget } from '../../targets/studio/studio.ts';
import type { PlannedCar } from '../pictures/clean-base.ts';
import { createPatientClock, type PatientClock } from './patient-clock.ts';
import type { ServiceRow } from './service-rows.ts';

const timeoutMs = 120_000;
/** The health check's deadline is the shortest; all waits between tries are shorter. */
const leastDeadlineMs = 5_000;

/** One picture after another: a deadline that is passed must be that of the one that hangs. */
const settings: RunSettings = {
  ...{ repeat: 1, concurrency: 1, sequential: true, timeoutMs, maxRetries: 1, images: true, measure: false },
  ...{ allowPrivateAddresses: false, passScore: 60, maxErrorRate: 0, profile: 'strict' },
};

export interface ServeContext {
  readonly brands: readonly Brand[];
  readonly rubric: Rubric;
  readonly workDir: string;
  readonly artist: Artist;
}

/** Two angles are enough, and every case is its own brand's. */
function toCases(cars: readonly PlannedCar[]) {
  return cars.map(({ evalCase }) => ({ ...evalCase, angles: evalCase.angles.slice(0, 2) }));
}

/** Whether a row strikes a case: the makers of three in four of those that the base has in turn. */
export function isStruck(
  { strikesAll }: ServiceRow,
  { index }: PlannedCar,
  brands: readonly Brand[],
): boolean {
  return strikesAll === true || (index % listDescribed(brands).length) % 4 !== 3;
}

/** Runs the whole pipeline against a studio on this machine; `row` null: with nothing wrong. */
export async function serveRun(
  cars: readonly PlannedCar[],
  row: ServiceRow | null,
  context: ServeContext,
): Promise<SeriesResult[]> {
  const { brands, rubric, workDir, artist } = context;
  const clock = createPatientClock(leastDeadlineMs);
  const struck = row ? cars.filter((car) => isStruck(row, car, brands)) : [];
  const studio = await startStudio({ brands, clock, artist, faults: toFaults(row, struck) });
  const http = createHttpClient({
    clock,
    random: () => 0.5,
    maxRetries: 1,
    perHostConcurrency: 1,
    userAgent: 'car-eval',
  });
  const watch = setInterval(passDeadlines(studio, clock), 2);
  try {
    const suite = { suiteName: 'validation', cases: toCases(cars), brands, rubric };
    const target = row?.answer
      ? answerFor(struck, row.answer)
      : givePrompt(createStudioTarget({ baseUrl: studio.baseUrl, notes: [] }), await loadBuiltInPrompt());
    const provenance = { argv: [], git: null, versions: {} };
    const services = { clock, random: () => 0.5, http, emit: () => {}, signal: new AbortController().signal };
    // The clock stands where it stood: in one folder all runs would have one id, and read each other's pictures.
    const outDir = await mkdtemp(join(workDir, 'run-'));
    const job = { outDir, suite, settings, targets: [target], provenance, previous: null };
    return await readAllCases((await evaluate(job, services)).result);
  } finally {
    clearInterval(watch);
    await http.close();
    await studio.close();
  }
}

function toFaults(row: ServiceRow | null, struck: readonly PlannedCar[]): StudioFault[] {
  const kind = row?.fault;
  if (kind === undefined) return [];
  const makers = [...new Set(struck.map(({ evalCase }) => evalCase.car.brand))];
  const always = {
    at: 'picture',
    angle: null,
    value: null,
    every: null,
    first: null,
    tries: null,
    chance: null,
  } as const;
  return makers.map((car) => ({ kind, car, ...always }));
}

/** Saved answers of a backend: the struck cases get the lie, the others are not in it. */
function answerFor(struck: readonly PlannedCar[], answer: NonNullable<ServiceRow['answer']>): Target {
  const answers = struck.map(({ evalCase, planned }) => {
    const request = { ...planned.request, shots: planned.request.shots.slice(0, 2) };
    return [evalCase.id, answer(request)] as const;
  });
  return createReplayTarget({ label: 'validation', answers: new Map(answers) });
}

/** A picture that is never answered waits for its deadline: let it pass. */
function passDeadlines({ requests }: Studio, clock: PatientClock) {
  let seen = 0;
  return (): void => {
    const hanging = requests.filter(({ fault }) => fault === 'hang').length;
    if (hanging === seen) return;
    seen = hanging;
    clock.advance(timeoutMs);
  };
}
