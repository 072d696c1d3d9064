import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Limit } from '../../../src/bench/races/process-recording.ts';
import { loadSuite } from '../../../src/cases/load-cases.ts';
import { createCatalogueKnowledge } from '../../../src/generator/catalogue-knowledge.ts';
import { planSeries } from '../../../src/generator/plan-series.ts';
import { loadBuiltInPrompt } from '../../../src/prompts/templates/load-prompts.ts';
import { givePrompt } from '../../../src/prompts/templates/prompt-target.ts';
import { createStudioTarget } from '../../../src/targets/studio/studio.ts';
import { bundle } from '../../bundle.ts';
import type { RaceSetting } from './open-race-track.ts';
import type { Program } from './run-process.ts';

/** Who runs, and what is laid down for the harness. */
interface RaceEntry {
  readonly programs: readonly Program[];
  readonly limit: Limit;
}

/** The fewer pictures, the more the start of the program weighs. */
function mostAgainstBare(images: number): number {
  if (images < 300) return 1.5;
  return images < 3000 ? 1.3 : 1.2;
}

/** What to race: each job has its bare scripts, and a limit from the project's own targets. */
export const jobs = {
  measure: {
    title: 'photograph-like JPEGs: download, freeze, check, measure, thumbnails, score, reports',
    enter: async (setting: RaceSetting): Promise<RaceEntry> => ({
      programs: [barePictures('bare script', setting), harness('car-eval', [], setting)],
      limit: { name: 'car-eval', against: 'bare script', wall: mostAgainstBare(setting.images) },
    }),
  },
  'no-measure': {
    title: 'with --no-measure: download, freeze, accept, asked checks, result, reports',
    enter: async (setting: RaceSetting): Promise<RaceEntry> => {
      const [jobFile] = await Promise.all([writeJob(setting), bundle([bareFetchSource], benchFolder)]);
      return {
        programs: [
          bareFetch('bare fetch and checks', 'accept', jobFile, setting),
          bareFetch('the same, pictures unopened', 'fetch', jobFile, setting),
          harness('car-eval', ['--no-measure'], setting),
        ],
        limit: { name: 'car-eval', against: 'bare fetch and checks', wall: 2 },
      };
    },
  },
} as const;

/** Throws for a job that is not raced. */
export function readJob(text: string): keyof typeof jobs {
  if (text === 'measure' || text === 'no-measure') return text;
  throw new Error(`Expected --job to be measure or no-measure, got ${text}`);
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const main = here('../../../dist/main.js');
const bareFetchSource = 'scripts/bench/race/bare-fetch.mjs';
const benchFolder = 'node_modules/.cache/bench';

export function harness(
  name: string,
  flags: readonly string[],
  { baseUrl, lanes, casesDir, scratch, images }: RaceSetting,
): Program {
  const out = join(scratch, 'runs');
  const job = ['--cases', casesDir, '--base-url', baseUrl, '--out', out, '-j', String(lanes)];
  return {
    name,
    args: [main, 'run', ...job, ...flags, '--json'],
    // The pictures show any car but the one asked for, so cases fail; what counts is that all were received.
    goodCodes: [0, 100],
    check(stdout) {
      const { photos } = JSON.parse(stdout).summaries[0].counts;
      if (photos !== images) throw new Error(`Expected ${images} pictures, got ${photos}`);
      rmSync(out, { recursive: true });
    },
  };
}

function barePictures(name: string, { baseUrl, images, lanes, scratch }: RaceSetting): Program {
  const page = join(scratch, 'bare.html');
  return { name, args: [here('bare-pictures.mjs'), baseUrl, String(images), String(lanes), page] };
}

function bareFetch(
  name: string,
  accept: string,
  jobFile: string,
  { baseUrl, lanes, scratch }: RaceSetting,
): Program {
  const out = join(scratch, 'checks.json');
  return {
    name,
    args: [here(`../../../${benchFolder}/bare-fetch.js`), baseUrl, jobFile, String(lanes), out, accept],
  };
}

/** The series of the catalogue, ready to be asked for. */
async function writeJob({ baseUrl, casesDir, scratch }: RaceSetting): Promise<string> {
  const { cases, brands, rubric } = await loadSuite({ dir: casesDir });
  const target = givePrompt(createStudioTarget({ baseUrl, notes: [] }), await loadBuiltInPrompt());
  const context = { target, knowledge: createCatalogueKnowledge(brands) };
  const series = await Promise.all(
    cases.map(async (evalCase) => {
      const { sessionId, shots } = (await planSeries(evalCase, { sample: 1 }, context)).request;
      return { evalCase, sessionId, shots };
    }),
  );
  const file = join(scratch, 'job.json');
  writeFileSync(file, JSON.stringify({ brands, rubric, target: target.info, series }));
  return file;
}
