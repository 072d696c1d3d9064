import { Stop } from '../../errors.ts';
import { createBackendTarget } from '../../generator/targets/backend.ts';
import { createBackendLog } from '../../generator/targets/backend-log.ts';
import { createOpenAiTarget } from '../../generator/targets/openai.ts';
import { createPollinationsTarget } from '../../generator/targets/pollinations.ts';
import { createPollinationsLegacyTarget } from '../../generator/targets/pollinations-legacy.ts';
import { createReplayTarget } from '../../generator/targets/replay.ts';
import type { ReplayInput } from '../../generator/targets/replay-input.ts';
import { createPictureReplayTarget } from '../../generator/targets/replay-pictures.ts';
import { createStudioTarget } from '../../generator/targets/studio.ts';
import type { Target } from '../../generator/targets/target.ts';
import type { Brand } from '../../model/brand.ts';
import type { EvalCase } from '../../model/case.ts';
import type { Clock } from '../../model/clock.ts';
import type { Prompts } from '../../prompts/templates/load-prompts.ts';
import { givePrompt } from '../../prompts/templates/prompt-target.ts';
import { choosePrompt } from './choose-prompt.ts';
import { digestSpec } from './digest-spec.ts';
import { giveLimits } from './give-limits.ts';
import type { ReplaySpec, StudioSpec, TargetSpec } from './target-spec.ts';

interface OpenContext {
  readonly cases: readonly EvalCase[];
  readonly brands: readonly Brand[];
  readonly clock: Clock;
  /** Left out: the templates that come with the program. */
  readonly prompts?: Prompts;
}

/** Makes a target ready to be asked; heavy parts are loaded only for the target that needs them. */
export async function openTarget(spec: TargetSpec, context: OpenContext): Promise<Target> {
  const template = await choosePrompt(spec, context.prompts);
  const target = await giveLimits(await openByType(spec, context), spec);
  return template ? givePrompt(target, template, spec.prompt?.variantOf) : target;
}

async function openByType(spec: TargetSpec, context: OpenContext): Promise<Target> {
  switch (spec.type) {
    case 'studio':
      return openStudio(spec, context);
    case 'replay':
      return openReplay(spec, context);
    case 'backend':
      return createBackendTarget({ ...spec, log: spec.log === null ? null : createBackendLog(spec.log) });
    case 'pollinations':
      return createPollinationsTarget(spec);
    case 'pollinations-legacy':
      return createPollinationsLegacyTarget(spec);
    case 'openai':
      return createOpenAiTarget(spec);
  }
}

/** Makes all targets ready, or none: what was opened before one that cannot be is closed again. */
export async function openTargets(specs: readonly TargetSpec[], context: OpenContext): Promise<Target[]> {
  const opened: Target[] = [];
  try {
    for (const spec of specs) {
      const target = await openTarget(spec, context);
      opened.push({ ...target, info: { ...target.info, digest: digestSpec(spec) } });
    }
    return opened;
  } catch (error) {
    await Promise.all(opened.map((target) => target.close()));
    throw error;
  }
}

function openReplay({ input, ...spec }: ReplaySpec, { cases }: OpenContext): Target {
  if (input.kind === 'pictures') return createPictureReplayTarget({ ...spec, series: input.series });
  return createReplayTarget({ ...spec, answers: answersByCase(input, cases) });
}

async function openStudio(spec: StudioSpec, { brands, clock }: OpenContext): Promise<Target> {
  if (spec.baseUrl !== null) return createStudioTarget({ ...spec, baseUrl: spec.baseUrl });
  const { startStudio } = await import('../../studio/start-studio.ts');
  const studio = await startStudio({ brands, clock, faults: spec.faults, defects: spec.defects });
  return {
    ...createStudioTarget({ ...spec, baseUrl: studio.baseUrl }),
    close: () => studio.close(),
  };
}

/**
 * The cases that the targets can answer: all, but for a replayed map alone only those it holds. Beside other targets
 * it is asked for all, and is errored where it has nothing.
 *
 * @throws Stop `bad-input` when none is left
 */
export function answerableCases(specs: readonly TargetSpec[], cases: readonly EvalCase[]): EvalCase[] {
  const [spec] = specs;
  if (specs.length !== 1 || spec?.type !== 'replay' || spec.input.kind === 'single') return [...cases];
  const { input } = spec;
  const answers: ReadonlyMap<string, unknown> = input.kind === 'map' ? input.answers : input.series;
  const { label } = input;
  const answerable = cases.filter(({ id }) => answers.has(id));
  if (answerable.length > 0) return answerable;
  throw new Stop(
    'bad-input',
    `${label} has answers for ${nameSome([...answers.keys()])}; expected one of the chosen cases: ${nameSome(cases.map(({ id }) => id))}.`,
    'Name the entries of the file by case id, or choose other cases with --case or --cases.',
  );
}

/** A lone answer does not say which car it shows, so exactly one case has to be chosen for it. */
function answersByCase(input: Exclude<ReplayInput, { kind: 'pictures' }>, cases: readonly EvalCase[]) {
  if (input.kind === 'map') return input.answers;
  const [only] = cases;
  if (only && cases.length === 1) return new Map([[only.id, input.answer]]);
  throw new Stop(
    'bad-usage',
    `${input.label} is one answer of the backend; expected one case to hold it against, got ${cases.length}.`,
    `Name the case it was asked for, for example: --case ${only?.id ?? 'renault-clio'}`,
  );
}

function nameSome(ids: readonly string[]): string {
  return ids.length > 10 ? `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more` : ids.join(', ');
}
