import { join } from 'node:path';
import type { LoadedSuite } from '../../cases/load-cases.ts';
import { writeReports } from '../../evaluate/write-reports.ts';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { planSeries } from '../../generator/plan-series.ts';
import type { Target } from '../../generator/target.ts';
import { type DecodedPhoto, decodePhoto } from '../../images/decode.ts';
import { measurePhoto } from '../../images/measure/measure-photo.ts';
import { encodeThumbnail, keepThumbnail } from '../../images/thumbnails.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import type { Angle } from '../../model/car.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { scoreSeries } from '../../scorers/score-series.ts';
import { openFolderStore } from '../../store/picture-store.ts';
import type { Stage } from './time-stages.ts';

/** A finished run whose work is done over again, step by step. */
export interface FinishedRun {
  readonly runDir: string;
  readonly result: StoredResult;
  readonly cases: readonly SeriesResult[];
  readonly suite: LoadedSuite;
  readonly target: Target;
  /** A folder for what the steps write. */
  readonly workDir: string;
}

/** The steps that a run is made of, apart from waiting for the service, on the pictures of a real run. */
export async function listStages(run: FinishedRun): Promise<Stage[]> {
  const pictures = await readPictures(run);
  return [
    buildPrompts(run),
    {
      ...about('decoding', 'picture', pictures.length),
      async run() {
        for (const { bytes } of pictures) await decodePhoto(bytes);
      },
    },
    {
      ...about('measuring', 'picture', pictures.length),
      run() {
        for (const { decoded, angle } of pictures) measurePhoto(decoded.preview, angle);
      },
    },
    makeThumbnails(run, pictures),
    scoreAll(run),
    readPrompts(run),
    renderReports(run),
  ];
}

function renderReports({ runDir, result }: FinishedRun): Stage {
  return {
    ...about('report rendering', 'report', 1),
    run: async () => void (await writeReports(runDir, result, { lang: 'en' })),
  };
}

function about(name: string, unit: string, perRun: number) {
  return { name, unit, perRun, partOf: null };
}

function buildPrompts({ suite, target, cases }: FinishedRun): Stage {
  const context = { target, knowledge: createCatalogueKnowledge(suite.brands) };
  const perRun = cases.reduce((sum, { shots }) => sum + shots.length, 0);
  return {
    ...about('prompt building', 'prompt', perRun),
    async run() {
      for (const evalCase of suite.cases) await planSeries(evalCase, { sample: 1 }, context);
    },
  };
}

/** The prompts and the negative prompts: all that is read of what was sent. */
function readPrompts({ suite, cases }: FinishedRun): Stage {
  const lexicon = buildLexicon(suite.brands);
  const texts = cases.flatMap(({ car, shots }) =>
    shots.flatMap(({ sentPrompt, negativePrompt }) =>
      [sentPrompt, negativePrompt].flatMap((text) => (text === null ? [] : { text, model: car.model })),
    ),
  );
  return {
    ...about('prompt reading', 'prompt', texts.length),
    partOf: 'scoring',
    run() {
      for (const { text, model } of texts) readPrompt(text, { lexicon, model });
    },
  };
}

function scoreAll({ suite, cases, target }: FinishedRun): Stage {
  const { brands, rubric } = suite;
  const nobody = { observations: [], promptsOnly: false };
  const common = { brands, rubric, target: target.info, lexicon: buildLexicon(brands), ...nobody };
  const series = cases.flatMap(({ id, shots, sessionId, startedAt, durationMs, log }) => {
    const evalCase = suite.cases.find((one) => one.id === id);
    return evalCase
      ? [{ evalCase, shots, facts: { sessionId, startedAt, durationMs, log, warnings: [] } }]
      : [];
  });
  return {
    ...about('scoring', 'serie', series.length),
    run() {
      for (const one of series) scoreSeries({ ...common, ...one, profile: 'strict' });
    },
  };
}

interface StagePicture {
  readonly angle: Angle;
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly decoded: DecodedPhoto;
}

function makeThumbnails({ workDir }: FinishedRun, pictures: readonly StagePicture[]): Stage {
  let times = 0;
  return {
    ...about('thumbnails', 'picture', pictures.length),
    async run() {
      times += 1;
      // A thumbnail that is there already is not written again.
      const store = openFolderStore(join(workDir, String(times)));
      for (const { decoded, sha256 } of pictures)
        await keepThumbnail(await encodeThumbnail(decoded.preview), sha256, store);
    },
  };
}

async function readPictures({ runDir, cases }: FinishedRun): Promise<StagePicture[]> {
  const shots = cases.flatMap((one) => one.shots);
  const store = openFolderStore(runDir);
  const read = shots.map(async ({ angle, photo }) => {
    const bytes = photo && (await store.open(photo.path));
    if (!photo || !bytes) return [];
    const decoding = await decodePhoto(bytes);
    return decoding.ok ? [{ angle, sha256: photo.sha256, bytes, decoded: decoding.photo }] : [];
  });
  return (await Promise.all(read)).flat();
}
