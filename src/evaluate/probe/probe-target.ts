import pLimit from 'p-limit';
import { generateSeries } from '../../generator/generate-series.ts';
import type { KnowledgeSource } from '../../generator/knowledge.ts';
import { type PlannedSeries, planSeries } from '../../generator/plan-series.ts';
import type { Target, TargetContext } from '../../generator/target.ts';
import type { EvalCase } from '../../model/case.ts';
import { areSamePicture } from '../../model/same-picture.ts';
import type { Shot } from '../../model/shot.ts';
import { openFolderStore } from '../../store/picture-store.ts';

/** What three pictures showed of a service, or one where it takes no seed. */
export interface TargetProbe {
  readonly shots: readonly Shot[];
  /** `not-sent`: it takes none; null: too few pictures came to tell. */
  readonly seed: 'obeyed' | 'same-seed-differs' | 'other-seed-same' | 'not-sent' | null;
  /** As asked for and as they came, in pixels: "1024x768"; null where nothing was asked for or came. */
  readonly size: { readonly asked: string | null; readonly came: string | null };
}

export interface TargetProbeContext {
  readonly target: Target;
  readonly evalCase: EvalCase;
  readonly knowledge: KnowledgeSource;
  readonly services: TargetContext;
  readonly timeoutMs: number;
  readonly allowPrivateAddresses: boolean;
  /** A folder for the pictures. */
  readonly workDir: string;
}

/** How often a picture is asked for: twice with one seed and once with another, where the service takes seeds. */
export function countProbePictures({ info: { capabilities } }: Target): number {
  return capabilities.seed && !capabilities.writesPrompts ? 3 : 1;
}

/** Has one picture of a car drawn, and drawn again, through the core of a run. */
export async function probeTarget(context: TargetProbeContext): Promise<TargetProbe> {
  const { target, evalCase, knowledge } = context;
  const oneView = { ...evalCase, angles: evalCase.angles.slice(0, 1) };
  const written = await planSeries(oneView, { sample: 1 }, { target, knowledge });
  const planned = target.info.capabilities.writesPrompts ? written : askPlainly(written);
  const asked = countProbePictures(target) === 1 ? [planned] : [planned, planned, withOtherSeed(planned)];
  const shots: Shot[] = [];
  for (const series of asked) shots.push(...(await draw(series, context)));
  return { shots, seed: readSeed(shots, asked.length), size: readSize(shots, target) };
}

/** What a prompt leaves open is what a seed decides. */
function askPlainly({ request, ...planned }: PlannedSeries): PlannedSeries {
  const shots = request.shots.map(({ angle, seed }) => {
    return { angle, seed, prompt: 'A photograph of a car.', negativePrompt: null };
  });
  return { ...planned, request: { ...request, shots } };
}

function withOtherSeed({ request, ...planned }: PlannedSeries): PlannedSeries {
  const shots = request.shots.map((shot) => ({ ...shot, seed: shot.seed + 1 }));
  return { ...planned, request: { ...request, shots } };
}

async function draw(planned: PlannedSeries, context: TargetProbeContext): Promise<Shot[]> {
  const { target, services, workDir, timeoutMs, allowPrivateAddresses } = context;
  const shots: Shot[] = [];
  await generateSeries(planned, {
    ...services,
    target,
    pictures: openFolderStore(workDir),
    timeoutMs: target.limits.timeoutMs ?? timeoutMs,
    maxRetries: 1,
    images: true,
    measure: true,
    allowPrivateAddresses,
    sequential: true,
    shotLimit: pLimit(1),
    seriesLimit: pLimit(1),
    onShot: async (shot) => void shots.push(shot),
  });
  return shots;
}

function readSeed(shots: readonly Shot[], asked: number): TargetProbe['seed'] {
  if (asked === 1) return 'not-sent';
  const [first, same, other] = shots.map(({ photo }) => photo);
  if (!first || !same || !other) return null;
  if (!areSamePicture(first, same)) return 'same-seed-differs';
  return areSamePicture(first, other) ? 'other-seed-same' : 'obeyed';
}

function readSize(shots: readonly Shot[], { size }: Target): TargetProbe['size'] {
  const came = shots.flatMap(({ photo }) => (photo ? `${photo.width}x${photo.height}` : []));
  return {
    asked: size === null ? null : `${size.width}x${size.height}`,
    came: came.length === 0 ? null : [...new Set(came)].join(', '),
  };
}
