import { Stop } from '../errors.ts';
import { createReplayTarget } from '../generator/targets/replay.ts';
import type { ReplayInput } from '../generator/targets/replay-input.ts';
import { createStudioTarget } from '../generator/targets/studio.ts';
import type { Target } from '../generator/targets/target.ts';
import type { Brand } from '../model/brand.ts';
import type { EvalCase } from '../model/case.ts';
import type { Clock } from '../model/clock.ts';
import type { StudioDefect } from '../studio/defect.ts';
import type { StudioFault } from '../studio/fault.ts';

/** Which system to put under test, as the command line names it. */
export type TargetSpec =
  | {
      readonly type: 'studio';
      /** A studio served elsewhere (`car-eval studio`); null starts one inside this process. */
      readonly baseUrl: string | null;
      readonly faults: readonly StudioFault[];
      readonly defects: readonly StudioDefect[];
      /** The faults and defects in the words of the command line, for the report. */
      readonly notes: readonly string[];
    }
  | { readonly type: 'replay'; readonly input: ReplayInput };

/** Makes a target ready to be asked; heavy parts are loaded only for the target that needs them. */
export async function openTarget(
  spec: TargetSpec,
  {
    cases,
    brands,
    clock,
  }: { readonly cases: readonly EvalCase[]; readonly brands: readonly Brand[]; readonly clock: Clock },
): Promise<Target> {
  if (spec.type === 'replay') {
    return createReplayTarget({ label: spec.input.label, answers: answersByCase(spec.input, cases) });
  }
  if (spec.baseUrl !== null) return createStudioTarget({ baseUrl: spec.baseUrl, notes: spec.notes });
  const { startStudio } = await import('../studio/start-studio.ts');
  const studio = await startStudio({ brands, clock, faults: spec.faults, defects: spec.defects });
  return {
    ...createStudioTarget({ baseUrl: studio.baseUrl, notes: spec.notes }),
    close: () => studio.close(),
  };
}

/**
 * The cases that a target can answer: all, but for a replayed map only those it holds.
 *
 * @throws Stop `bad-input` when none is left
 */
export function answerableCases(spec: TargetSpec, cases: readonly EvalCase[]): EvalCase[] {
  if (spec.type !== 'replay' || spec.input.kind === 'single') return [...cases];
  const { label, answers } = spec.input;
  const answerable = cases.filter(({ id }) => answers.has(id));
  if (answerable.length > 0) return answerable;
  throw new Stop(
    'bad-input',
    `${label} has answers for ${nameSome([...answers.keys()])}; expected one of the chosen cases: ${nameSome(cases.map(({ id }) => id))}.`,
    'Name the entries of the file by case id, or choose other cases with --case or --cases.',
  );
}

/** A lone answer does not say which car it shows, so exactly one case has to be chosen for it. */
function answersByCase(input: ReplayInput, cases: readonly EvalCase[]) {
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
